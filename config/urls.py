from django.contrib import admin
from django.urls import include, path

from config import health, pages

urlpatterns = [
    path("admin/", admin.site.urls),
    path("articles/", include("content.urls")),
    path("health/live", health.live),
    path("health/ready", health.ready),
    path("robots.txt", pages.robots),
    path("urgent/", pages.urgent, name="urgent"),
    path("", include("intake.patient.urls")),
]

handler400 = "config.errors.bad_request"
handler403 = "config.errors.permission_denied"
handler404 = "config.errors.page_not_found"
handler500 = "config.errors.server_error"
