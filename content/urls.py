from django.contrib.sitemaps.views import sitemap
from django.urls import path

from content import feeds, views
from content.sitemaps import SITEMAPS

app_name = "content"
urlpatterns = [
    path("", views.articles, name="list"),
    path("search/", views.search, name="search"),
    path("feed/", feeds.feed, {"kind": feeds.ArticleFeed}, name="feed"),
    path("feed/rss/", feeds.feed, {"kind": feeds.RssFeed}, name="rss"),
    path("sitemap.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
    path("<slug:slug>/", views.article, name="detail"),
]
