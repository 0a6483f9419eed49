"""Where staff write, review and publish articles.

Stock admin. The form of an article is its newest version; everything that happens to
an article besides writing is a step with a page of its own, which says what will
happen and acts only on POST.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone

from config.lists import DeclaredLists, Opens
from content import services, shipped
from content.comparison import compared
from content.forms import (
    ArticleForm,
    ConfirmationForm,
    RetireForm,
    ScheduleForm,
    SignatureForm,
    proposed_review,
)
from content.library import Library
from content.linting import Fault, faults_in, overdue, untaught
from content.manuscript import TOPICS, Manuscript
from content.models import Article, ArticleVersion, Decision, Signature, Status
from content.page import article_page
from content.reading import TARGET_GRADE, measure
from content.services import NotAllowed


@dataclass(frozen=True, slots=True)
class VersionStep:
    """Something that staff do with a version of an article.

    `act` calls the service and returns what to tell the person.
    """

    name: str
    title: str
    explanation: str
    permission: str
    form: type[forms.Form]
    act: Callable[[ArticleVersion, AbstractBaseUser, dict, datetime], str]


def _submit(version, user, cleaned, now) -> str:
    services.request_review(version=version, by=user, now=now)
    return f"Version {version.number} waits for a clinician's signature."


def _sign(version, user, cleaned, now) -> str:
    signature = services.sign(
        version=version,
        clinician=user,
        decision=Decision(cleaned["decision"]),
        comment=cleaned["comment"],
        next_review=cleaned["next_review"],
        now=now,
    )
    if signature.approves:
        return f"You signed version {version.number}. It can be published."
    return f"You returned version {version.number} to its editor."


def _publish(version, user, cleaned, now) -> str:
    services.publish(version=version, by=user, now=now)
    return f"Version {version.number} is public."


def _schedule(version, user, cleaned, now) -> str:
    publication = services.schedule(
        version=version, by=user, live_from=cleaned["live_from"], now=now
    )
    moment = timezone.localtime(publication.live_from)
    return f"Version {version.number} becomes public on {moment:%d %B %Y at %H:%M}."


def _cancel(version, user, cleaned, now) -> str:
    services.cancel_schedule(article=version.article, by=user, now=now)
    return "Nothing is scheduled for this article any more."


def _retire(version, user, cleaned, now) -> str:
    services.retire(article=version.article, by=user, reason=cleaned["reason"], now=now)
    return "Readers cannot see this article any more."


def _restore(version, user, cleaned, now) -> str:
    restored = services.restore(
        version=version, based_on=cleaned["based_on"], by=user, now=now
    )
    return f"The text of version {version.number} is now version {restored.number}."


class RestoreForm(ConfirmationForm):
    based_on = forms.IntegerField(widget=forms.HiddenInput)


STEPS = {
    step.name: step
    for step in (
        VersionStep(
            "submit",
            "Ask for a review",
            "Clinicians see that this version waits for them.",
            "content.change_article",
            ConfirmationForm,
            _submit,
        ),
        VersionStep(
            "sign",
            "Sign or return",
            "Your name and today's date will stand on the public page. Signing what is "
            "public already renews its review. Returning it takes it off the site.",
            "content.sign_article",
            SignatureForm,
            _sign,
        ),
        VersionStep(
            "publish",
            "Publish",
            "Readers see this version at once, in place of the one before.",
            "content.publish_article",
            ConfirmationForm,
            _publish,
        ),
        VersionStep(
            "schedule",
            "Schedule",
            "Readers see this version from then on. It replaces an earlier schedule.",
            "content.publish_article",
            ScheduleForm,
            _schedule,
        ),
        VersionStep(
            "cancel",
            "Cancel the schedule",
            "What readers see stays as it is.",
            "content.publish_article",
            ConfirmationForm,
            _cancel,
        ),
        VersionStep(
            "retire",
            "Retire",
            "The page, its feed entry and its search result disappear. The versions "
            "stay, and one of them can be published again.",
            "content.publish_article",
            RetireForm,
            _retire,
        ),
        VersionStep(
            "restore",
            "Restore",
            "This text becomes the newest draft. It needs a signature before it can be "
            "published.",
            "content.change_article",
            RestoreForm,
            _restore,
        ),
    )
}


class StatusFilter(admin.SimpleListFilter):
    title = "status"
    parameter_name = "status"

    def lookups(self, request, model_admin):
        return Status.choices

    def queryset(self, request, queryset):
        return queryset.filter(status=self.value()) if self.value() else queryset


class TopicFilter(admin.SimpleListFilter):
    title = "topic"
    parameter_name = "topic"

    def lookups(self, request, model_admin):
        return list(TOPICS.items())

    def queryset(self, request, queryset):
        return queryset.filter(topic=self.value()) if self.value() else queryset


class ReviewFilter(admin.SimpleListFilter):
    title = "clinical review"
    parameter_name = "review"

    def lookups(self, request, model_admin):
        return [("overdue", "Overdue")]

    def queryset(self, request, queryset):
        if self.value() != "overdue":
            return queryset
        return queryset.filter(
            live_version__isnull=False, next_review__lt=timezone.localdate()
        )


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
        # Who may not write reads the preview instead of a form without fields.
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
            context["newer_lines"] = compared(newer.manuscript, form.manuscript)
        if obj is not None:
            context |= _panels(obj, request)
        return super().render_change_form(request, context, add, change, form_url, obj)

    # Steps and views of one article

    def get_urls(self):
        return [
            path(
                "<int:pk>/preview/<int:number>/",
                self.admin_site.admin_view(self.preview),
                name="content_article_preview",
            ),
            path(
                "<int:pk>/compare/<int:old>/<int:new>/",
                self.admin_site.admin_view(self.compare),
                name="content_article_compare",
            ),
            path(
                "<int:pk>/<slug:step>/<int:number>/",
                self.admin_site.admin_view(self.step),
                name="content_article_step",
            ),
            *super().get_urls(),
        ]

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
        context = {
            **self.admin_site.each_context(request),
            "title": f"Version {old} and version {new}",
            "opts": self.opts,
            "article": before.article,
            "before": before,
            "after": after,
            "lines": compared(before.manuscript, after.manuscript),
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
                told = chosen.act(
                    version, request.user, form.cleaned_data, timezone.now()
                )
            except NotAllowed as error:
                form.add_error(None, str(error))
            else:
                self.log_change(request, version.article, told)
                self.message_user(request, told, messages.SUCCESS)
                return HttpResponseRedirect(
                    reverse("admin:content_article_change", args=[pk])
                )
        context = {
            **self.admin_site.each_context(request),
            "title": f"{chosen.title}: {version.title}",
            "opts": self.opts,
            "article": version.article,
            "version": version,
            "step": chosen,
            "form": form,
        }
        if chosen.name == "sign":
            context |= _since_signed(version)
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


def _since_signed(version: ArticleVersion) -> dict[str, object]:
    """What a clinician reads first: the changes since a clinician last approved."""
    signed = version.article.versions.approved_before(version.number)
    if signed is None:
        return {}
    lines = compared(signed.manuscript, version.manuscript)
    return {"signed": signed, "lines": lines}


def _panels(article: Article, request: HttpRequest) -> dict[str, object]:
    """What the page of an article shows around its form."""
    now = timezone.now()
    newest = article.newest
    manuscript = newest.manuscript
    publication = article.publications.effective(now).latest_first().first()
    live = publication.version if publication else None
    waiting = article.publications.waiting(now).order_by("live_from").first()
    reading = measure(manuscript)
    return {
        "newest": newest,
        "live": live,
        "waiting": waiting,
        "public": Library.at(now).of(article.pk),
        "reading": reading,
        "reading_target": TARGET_GRADE,
        "faults": _faults(article, manuscript, now),
        "versions": article.versions.newest_first().select_related("author"),
        "signatures": Signature.objects.filter(version__article=article)
        .newest_first()
        .select_related("version"),
        "publications": article.publications.newest_first().select_related(
            "version", "by", "cancellation"
        ),
        "steps": _steps(newest, live, waiting, request.user),
    }


def _faults(article: Article, manuscript: Manuscript, now: datetime) -> list[Fault]:
    """What the linter says of an article as it stands now."""
    today = timezone.localdate(now)
    statements = shipped.statements()
    faults = faults_in(
        manuscript,
        articles=set(Article.objects.exclude(code=None).values_list("code", flat=True)),
        words=settings.CLINIC.words(),
        signs=shipped.signs(),
        statements=statements,
        today=today,
    )
    if article.code:
        faults += untaught(manuscript, article.code, statements)
    late = Article.objects.overdue(now, today).filter(pk=article.pk)
    return faults + overdue((str(item), item.next_review) for item in late)


def _steps(newest, live, waiting, user) -> list[tuple[str, str, int]]:
    """What this person can do now: a label, a step and the version it is for."""
    signature = newest.signatures.newest_first().first()
    is_signed = signature is not None and signature.approves
    number = newest.number
    steps = []
    if not is_signed and not hasattr(newest, "review_request"):
        steps.append((f"Ask for a review of version {number}", "submit", number))
    steps.append((f"Sign or return version {number}", "sign", number))
    if live and live != newest:
        label = f"Renew or return version {live.number}, which is public"
        steps.append((label, "sign", live.number))
    ready = newest if is_signed else _signed_earlier(newest, live)
    if ready and ready != live:
        steps.append((f"Publish version {ready.number}", "publish", ready.number))
        steps.append((f"Schedule version {ready.number}", "schedule", ready.number))
    if waiting:
        steps.append(("Cancel the schedule", "cancel", number))
    if live or waiting:
        steps.append(("Retire the article", "retire", number))
    return [step for step in steps if user.has_perm(STEPS[step[1]].permission)]


def _signed_earlier(newest, live) -> ArticleVersion | None:
    """A version that was signed, is newer than the public one, and was edited since."""
    approved = (
        Signature.objects.filter(
            version__article=newest.article,
            version__number__gt=live.number if live else 0,
            decision=Decision.APPROVE,
        )
        .select_related("version")
        .order_by("-version__number")
        .first()
    )
    if approved is None:
        return None
    last = approved.version.signatures.newest_first().first()
    return approved.version if last.approves else None
