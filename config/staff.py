"""The admin site of staff: Django's own, but it never loses what somebody typed."""

from django.contrib import admin
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.urls import path
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache

from config import errors
from config.http import cleared


class StaffSite(admin.AdminSite):
    """Django's admin. A form that arrives after the session ended is handed back.

    Django sends its sender to the sign-in page instead, and the text is gone.
    """

    def admin_view(self, view, cacheable=False):
        guarded = super().admin_view(view, cacheable)

        def inner(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
            if request.method == "POST" and not request.user.is_authenticated:
                return errors.signed_out(request)
            return guarded(request, *args, **kwargs)

        return inner

    @method_decorator(never_cache)
    @login_not_required
    def login(self, request, extra_context=None):
        """The sign-in page, with the status that its form asks for.

        A session that began with a patient's form would last as long as it. After
        a sign-in it belongs to staff, and ends as early as theirs.
        """
        response = super().login(request, extra_context)
        if request.method == "POST" and request.user.is_authenticated:
            request.session.set_expiry(None)
        form = getattr(response, "context_data", {}).get("form")
        if form is not None:
            response.status_code = form.status
        return response

    def not_offered(self, request: HttpRequest, **parts: str) -> HttpResponse:
        """404 instead of two views of Django that give access to whole tables.

        One searches tables for a form's drop-down, the other redirects from any row of
        any table to its page on the site. No page of ours uses either.
        """
        raise Http404

    autocomplete_view = not_offered

    def logout(self, request, extra_context=None):
        return cleared(super().logout(request, extra_context))

    def get_urls(self):
        # Signing out needs no sign-in.
        return [
            path("logout/", never_cache(self.logout)),
            path("r/<path:address>", self.admin_view(self.not_offered)),
            *super().get_urls(),
        ]
