"""A small website for the tests of the platform: one page for each way to answer."""

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import include, path

from config import health, pages
from config.http import indexable, stands_without_database

handler400 = "config.errors.bad_request"
handler403 = "config.errors.permission_denied"
handler404 = "config.errors.page_not_found"
handler500 = "config.errors.server_error"


def plain(request):
    return HttpResponse("plain")


@indexable
def listed(request):
    return HttpResponse("listed")


@indexable
def listed_but_elsewhere(request):
    return HttpResponseRedirect("/listed/")


def page(request):
    return render(request, "errors/urgent.html")


def step(request):
    """A patient's step: what was typed is stored in the session."""
    if request.method == "POST":
        request.session["typed"] = request.POST.get("typed", "")
    return HttpResponse("stored")


def emergency(request):
    request.session["seen"] = True
    status = int(request.GET["status"])
    return stands_without_database(HttpResponse("Call 999 now", status=status))


def database_away(request):
    request.session["typed"] = "not to be waited for"
    raise OperationalError("server closed the connection unexpectedly")


def broken(request):
    typed = request.POST.get("typed", "")
    forms.CharField(max_length=3).clean(typed)
    raise ValueError(f"cannot use {typed!r}")


def suspicious(request):
    raise SuspiciousOperation("odd")


def forbidden(request):
    raise PermissionDenied


def large(request):
    return HttpResponse(str(len(request.POST)))


intake = (
    [
        path("", listed, name="start"),
        path("privacy/", plain, name="privacy"),
        path("accessibility/", plain, name="accessibility"),
        path("check/step/", step, name="step"),
    ],
    "intake",
)
content = (
    [path("", listed, name="list"), path("sitemap.xml", plain, name="sitemap")],
    "content",
)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("articles/", include(content)),
    path("health/live", health.live),
    path("health/ready", health.ready),
    path("robots.txt", pages.robots),
    path("urgent/", pages.urgent, name="urgent"),
    path("plain/", plain),
    path("listed/", listed),
    path("moved/", listed_but_elsewhere),
    path("page/", page),
    path("emergency/", emergency),
    path("check/away/", database_away),
    path("check/broken/", broken),
    path("suspicious/", suspicious),
    path("forbidden/", forbidden),
    path("large/", large),
    path("", include(intake)),
]
