"""The few addresses that the frame of a page links to."""

from django.http import HttpResponse
from django.urls import include, path


def page(request):
    return HttpResponse()


_content = ([path("articles/", page, name="list")], "content")
_intake = (
    [
        path("", page, name="start"),
        path("privacy/", page, name="privacy"),
        path("accessibility/", page, name="accessibility"),
    ],
    "intake",
)

urlpatterns = [path("", include(_content)), path("", include(_intake))]
