"""The site on which staff work: Django's own admin, which drops nothing typed."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponseBase
from django.urls import path
from django.views.decorators.cache import never_cache

from config import errors
from config.http import cleared


class StaffSite(admin.AdminSite):
    """Django's admin. A form that arrives after the session ended is handed back.

    Django sends its sender to the sign-in page instead, and the text is gone.
    """

    def admin_view(self, view, cacheable=False):
        guarded = super().admin_view(view, cacheable)

        def keeping(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
            if request.method == "POST" and not request.user.is_authenticated:
                return errors.signed_out(request)
            return guarded(request, *args, **kwargs)

        return keeping

    def logout(self, request, extra_context=None):
        return cleared(super().logout(request, extra_context))

    def get_urls(self):
        # Who is signed out already is not asked to sign in to sign out.
        return [path("logout/", never_cache(self.logout)), *super().get_urls()]
