"""What the pages of an article show around their forms."""

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from content import shipped
from content.comparison import compare_manuscripts
from content.library import Library
from content.linting import Fault, faults_in, overdue_faults, untaught_faults
from content.manuscript import Manuscript
from content.models import Article, ArticleVersion, Signature
from content.reading import TARGET_GRADE, measure
from content.steps import STEPS


def changes_since_signed(version: ArticleVersion) -> dict[str, object]:
    """The changes since a clinician last approved: what the next one reads first."""
    signed = version.article.versions.approved_before(version.number)
    if signed is None:
        return {}
    lines = compare_manuscripts(signed.manuscript, version.manuscript)
    return {"signed": signed, "lines": lines}


def article_panels(article: Article, request: HttpRequest) -> dict[str, object]:
    """What the page of an article shows around its form."""
    now = timezone.now()
    newest = article.newest
    manuscript = newest.manuscript
    publication = article.publications.effective(now).latest_first().first()
    live = publication.version if publication else None
    waiting = article.publications.waiting(now).order_by("live_from").first()
    return {
        "newest": newest,
        "live": live,
        "waiting": waiting,
        "public": Library.at(now).of(article.pk),
        "reading": measure(manuscript),
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
    """What the linter finds in the newest text of an article."""
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
        faults += untaught_faults(manuscript, article.code, statements)
    late = Article.objects.overdue(now, today).filter(pk=article.pk)
    return faults + overdue_faults((str(item), item.next_review) for item in late)


def _steps(newest, live, waiting, user) -> list[tuple[str, str, int]]:
    """The steps this person can take now: a label, the step and its version."""
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
    # One that was signed and edited since can still be published.
    ready = newest if is_signed else newest.article.versions.approved_before(number)
    if ready and ready.number > (live.number if live else 0):
        steps.append((f"Publish version {ready.number}", "publish", ready.number))
        steps.append((f"Schedule version {ready.number}", "schedule", ready.number))
    if waiting:
        steps.append(("Cancel the schedule", "cancel", number))
    if live or waiting:
        steps.append(("Retire the article", "retire", number))
    return [step for step in steps if user.has_perm(STEPS[step[1]].permission)]
