"""Where staff write, review and publish articles.

Stock admin. The form of an article shows its newest version. Everything else that staff
do with an article is a step (``steps.py``) on its own page, which says what will happen
and acts only on POST.
"""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone

from config.lists import DeclaredLists, Opens
from content import services
from content.comparison import compare_manuscripts
from content.filters import ReviewFilter, StatusFilter, TopicFilter
from content.forms import ArticleForm, proposed_review
from content.library import Library
from content.manuscript import TOPICS
from content.models import Article, ArticleVersion
from content.page import article_page
from content.panels import article_panels, changes_since_signed
from content.services import NotAllowed
from content.status import Decision, Status
from content.steps import STEPS


@admin.register(Article)
class ArticleAdmin(DeclaredLists):
    form = ArticleForm
    change_form_template = "admin/content/article/change_form.html"
    list_display = ["name", "shown_topic", "shown_status", "versions", "review"]
    list_filter = [StatusFilter, ReviewFilter, TopicFilter]
    search_fields = ["title", "code"]
    search_help_text = "A word of the title, or a code such as A05."
    opened_by = {
        "content.view_article": Opens(
            columns=("name", "shown_topic", "shown_status", "versions", "review"),
            filters=(StatusFilter, ReviewFilter, TopicFilter),
            search=True,
        )
    }
    list_per_page = 50
    ordering = ["code", "pk"]
    actions = None
    fieldsets = [
        (None, {"fields": ["title", "slug", "topic", "summary", "key_points", "body"]}),
        ("Around the text", {"fields": ["faq", "sources", "related"]}),
        ("Review", {"fields": ["reviewed", "next_review", "note", "based_on"]}),
    ]

    class Media:
        css = {"all": ["css/admin.css"]}

    # The list

    def get_queryset(self, request):
        return super().get_queryset(request).with_facts(timezone.now())

    @admin.display(description="article", ordering="title")
    def name(self, article):
        return f"{article.code} {article.title}" if article.code else article.title

    @admin.display(description="topic", ordering="topic")
    def shown_topic(self, article):
        return TOPICS[article.topic]

    @admin.display(description="status", ordering="status")
    def shown_status(self, article):
        status = Status(article.status).label
        if article.decision == Decision.RETURN and article.status != Status.PUBLISHED:
            status += ", returned by a clinician"
        return status

    @admin.display(description="versions", ordering="newest_number")
    def versions(self, article):
        if article.live_number is None:
            return f"{article.newest_number}, none public"
        return f"{article.newest_number}, public {article.live_number}"

    @admin.display(description="next review", ordering="next_review")
    def review(self, article):
        if article.live_version is None or article.next_review is None:
            return "-"
        is_overdue = article.next_review < timezone.localdate()
        day = f"{article.next_review:%d %b %Y}"
        return f"{day}, overdue" if is_overdue else day

    # Rights

    def has_delete_permission(self, request, obj=None):
        """Nobody deletes an article: it is retired, and its versions stay."""
        return False

    def has_view_permission(self, request, obj=None):
        return super().has_view_permission(request, obj) or any(
            request.user.has_perm(step.permission) for step in STEPS.values()
        )

    # Writing

    def get_fieldsets(self, request, obj=None):
        if self.has_change_permission(request, obj) or obj is None:
            return self.fieldsets
        # People who may not write get the preview instead of a form without fields.
        return []

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        # Two people who save at the same moment both pass the form's check. The
        # service lets one of them through; the other's form then knows why.
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except NotAllowed:
            return super().changeform_view(request, object_id, form_url, extra_context)

    def save_model(self, request, obj, form, change):
        version = services.save_draft(
            article=obj if change else None,
            manuscript=form.manuscript,
            based_on=form.cleaned_data["based_on"],
            note=form.cleaned_data["note"],
            by=request.user,
            now=timezone.now(),
        )
        obj.pk = version.article_id

    def response_add(self, request, obj, post_url_continue=None):
        return self._preview_asked_for(request, obj) or super().response_add(
            request, obj, post_url_continue
        )

    def response_change(self, request, obj):
        return self._preview_asked_for(request, obj) or super().response_change(
            request, obj
        )

    def _preview_asked_for(self, request, obj):
        if "_preview" not in request.POST:
            return None
        return HttpResponseRedirect(
            reverse("admin:content_article_preview", args=[obj.pk, obj.newest.number])
        )

    def render_change_form(
        self, request, context, add=False, change=False, form_url="", obj=None
    ):
        context["show_save_and_add_another"] = False
        form = context["adminform"].form
        newer = getattr(form, "newer", None)
        if newer is not None:
            context["newer"] = newer
            context["newer_lines"] = compare_manuscripts(
                newer.manuscript, form.manuscript
            )
        if obj is not None:
            context |= article_panels(obj, request)
        return super().render_change_form(request, context, add, change, form_url, obj)

    # Steps and views of one article

    def _context(self, request, article, title: str) -> dict[str, object]:
        site = self.admin_site.each_context(request)
        return {**site, "title": title, "opts": self.opts, "article": article}

    def get_urls(self):
        pages = {
            "preview/<int:number>": self.preview,
            "compare/<int:old>/<int:new>": self.compare,
            "<slug:step>/<int:number>": self.step,
        }
        return [
            path(
                f"<int:pk>/{address}/",
                self.admin_site.admin_view(page),
                name=f"content_article_{page.__name__}",
            )
            for address, page in pages.items()
        ] + super().get_urls()

    def preview(self, request: HttpRequest, pk: int, number: int) -> HttpResponse:
        """The version as readers would see it. Only staff can, and nothing keeps it."""
        version = self._version(request, pk, number)
        page = article_page(version.manuscript, Library.at(timezone.now()))
        return render(
            request, "content/preview.html", {"article": page, "version": version}
        )

    def compare(
        self, request: HttpRequest, pk: int, old: int, new: int
    ) -> HttpResponse:
        before = self._version(request, pk, old)
        after = self._version(request, pk, new)
        title = f"Version {old} and version {new}"
        context = self._context(request, before.article, title) | {
            "before": before,
            "after": after,
            "lines": compare_manuscripts(before.manuscript, after.manuscript),
        }
        return render(request, "admin/content/article/compare.html", context)

    def step(
        self, request: HttpRequest, pk: int, step: str, number: int
    ) -> HttpResponse:
        """The page of a step: what it does, and on POST, doing it."""
        chosen = STEPS.get(step)
        if chosen is None:
            raise Http404("There is no such step.")
        version = self._version(request, pk, number)
        if not request.user.has_perm(chosen.permission):
            raise PermissionDenied
        form = chosen.form(
            request.POST if request.method == "POST" else None,
            initial={
                "based_on": version.article.newest.number,
                "next_review": proposed_review(version),
            },
        )
        if request.method == "POST" and form.is_valid():
            try:
                message = chosen.act(
                    version, request.user, form.cleaned_data, timezone.now()
                )
            except NotAllowed as error:
                form.add_error(None, str(error))
            else:
                self.log_change(request, version.article, message)
                self.message_user(request, message, messages.SUCCESS)
                return HttpResponseRedirect(
                    reverse("admin:content_article_change", args=[pk])
                )
        title = f"{chosen.title}: {version.title}"
        context = self._context(request, version.article, title)
        context |= {"version": version, "step": chosen, "form": form}
        if step == "sign":
            context |= changes_since_signed(version)
        return render(
            request,
            "admin/content/article/step.html",
            context,
            status=422 if form.errors else 200,
        )

    def _version(self, request: HttpRequest, pk: int, number: int) -> ArticleVersion:
        if not self.has_view_permission(request):
            raise PermissionDenied
        return get_object_or_404(
            ArticleVersion.objects.select_related("article", "author"),
            # Unlike `article`, `article__pk` takes a number that is too large for the
            # database as one that no article has.
            article__pk=pk,
            number=number,
        )
