"""What staff can do with articles. Each verb is one transaction.

The rules that keep an unchecked text from readers live here, and most of them a second
time as constraints of the database:

* a version is never changed; editing writes the next one,
* whoever wrote a part of what is to be signed does not sign it,
* and only a version whose latest signature approves it is published.

Every verb locks its article first, so that no two of them decide on the same facts.
"""

from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from content.manuscript import Manuscript, check, differences, faq_to_text
from content.models import (
    Address,
    Article,
    ArticleVersion,
    Cancellation,
    Publication,
    ReviewRequest,
    Signature,
    staff_name,
)
from content.reading import without_markup
from content.status import Decision


class NotAllowed(Exception):
    """The rules of signing and publishing forbid it; the message says why."""


class AddressTaken(NotAllowed):
    """Another article is, or once was, at this address."""


class EditedMeanwhile(NotAllowed):
    """Somebody saved a newer version since this one was opened."""

    def __init__(self, newest: ArticleVersion) -> None:
        super().__init__(
            f"{newest.author_name} saved version {newest.number} while you were "
            "writing."
        )
        self.newest = newest


# Writing


@transaction.atomic
def save_draft(
    *,
    manuscript: Manuscript,
    by: AbstractBaseUser,
    now: datetime,
    article: Article | None = None,
    based_on: int = 0,
    note: str = "",
) -> ArticleVersion:
    """Save the manuscript as the next version; of a new article when none is given.

    `based_on` is the number of the version that the editor started from. When a newer
    one has appeared since, nothing is saved and `EditedMeanwhile` carries it. A text
    that says the same as the newest version is not saved a second time.
    """
    if article is None:
        return _add_version(None, manuscript, author=by, note=note, now=now)
    article = _lock(article)
    newest = article.newest
    manuscript = replace(manuscript, code=article.code or "")
    if manuscript.digest == newest.digest:
        return newest
    if newest.number != based_on:
        raise EditedMeanwhile(newest)
    return _add_version(
        article, manuscript, after=based_on, author=by, note=note, now=now
    )


def restore(
    *, version: ArticleVersion, based_on: int, by: AbstractBaseUser, now: datetime
) -> ArticleVersion:
    """Make an old version's text the newest draft. It needs a signature again."""
    return save_draft(
        article=version.article,
        manuscript=version.manuscript,
        based_on=based_on,
        by=by,
        now=now,
        note=f"Restored from version {version.number}",
    )


# Reviewing


@transaction.atomic
def request_review(
    *, version: ArticleVersion, by: AbstractBaseUser, now: datetime
) -> ReviewRequest:
    """Hand the newest version to the clinicians."""
    article = _lock(version.article)
    if version != article.newest:
        raise NotAllowed("There is a newer version. Ask for a review of that one.")
    request, _ = ReviewRequest.objects.get_or_create(
        version=version, defaults={"by": by, "requested_at": now}
    )
    return request


@transaction.atomic
def sign(
    *,
    version: ArticleVersion,
    clinician: AbstractBaseUser,
    decision: Decision,
    now: datetime,
    comment: str = "",
    next_review: date | None = None,
) -> Signature:
    """Record what a clinician decided about a version.

    Approving what is public already renews its review; returning what is public or
    scheduled takes it away from readers, since nothing unsigned is ever shown.
    """
    article = _lock(version.article)
    if not clinician.has_perm("content.sign_article"):
        raise NotAllowed("Only a clinician may sign an article.")
    if clinician.pk in _unapproved_authors(version):
        raise NotAllowed(
            "You wrote a part of this text, so a second person has to sign it."
        )
    approves = decision == Decision.APPROVE
    if approves and (next_review is None or next_review <= timezone.localdate(now)):
        raise NotAllowed("Name the day of the next review. It must be in the future.")
    if approves and not clinician.get_full_name():
        raise NotAllowed(
            "Readers are told who reviewed a text. An administrator has to add your "
            "first and last name to your account before you can sign."
        )
    if not approves and not comment.strip():
        raise NotAllowed("Say what has to change before you can sign.")
    signature = Signature.objects.create(
        version=version,
        author=version.author,
        clinician=clinician,
        clinician_name=staff_name(clinician),
        decision=decision,
        comment=comment.strip(),
        next_review=next_review if approves else None,
        signed_at=now,
    )
    _carry_over(article, signature, now)
    return signature


# Publishing


@transaction.atomic
def publish(
    *,
    version: ArticleVersion,
    by: AbstractBaseUser,
    now: datetime,
    live_from: datetime | None = None,
) -> Publication:
    """Show a signed version to readers, now or from a later moment on."""
    article = _lock(version.article)
    if not by.has_perm("content.publish_article"):
        raise NotAllowed("You do not have the right to publish.")
    if live_from is not None and live_from <= now:
        raise NotAllowed("The moment of publishing must be in the future.")
    signature = version.signatures.newest_first().first()
    if signature is None or not signature.approves:
        raise NotAllowed("A clinician has to sign this version first.")
    if signature.next_review <= timezone.localdate(live_from or now):
        raise NotAllowed("The clinical review is out of date. Have it signed again.")
    _cancel_waiting(article, by=by, now=now)
    return Publication.objects.create(
        article=article,
        version=version,
        signature=signature,
        live_from=live_from or now,
        by=by,
        created_at=now,
    )


@transaction.atomic
def cancel_schedule(*, article: Article, by: AbstractBaseUser, now: datetime) -> int:
    """Call off what has not taken effect yet. Returns how much that was."""
    return len(_cancel_waiting(_lock(article), by=by, now=now))


@transaction.atomic
def retire(
    *, article: Article, by: AbstractBaseUser, reason: str, now: datetime
) -> Publication:
    """Take an article away from readers. Its versions stay."""
    article = _lock(article)
    if not by.has_perm("content.publish_article"):
        raise NotAllowed("You do not have the right to retire an article.")
    shown = _live_publication(article, now)
    if not _cancel_waiting(article, by=by, now=now) and not (shown and shown.version):
        raise NotAllowed("The article is not public.")
    return _take_away(article, by=by, reason=reason, now=now)


# Loading


class Loaded(StrEnum):
    """What became of a file that was loaded."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class LoadResult:
    """The outcome for one file; a diff where an edit by staff was kept."""

    outcome: Loaded
    version: ArticleVersion
    difference: str = ""


@transaction.atomic
def load(*, manuscript: Manuscript, now: datetime) -> LoadResult:
    """Take over an article that we ship, as a draft that nobody has signed.

    Loading again changes nothing. What staff have edited is never overwritten: the
    result then says how the file differs from their text.
    """
    article = Article.objects.select_for_update().filter(code=manuscript.code).first()
    if article is None:
        version = _add_version(None, manuscript, author=None, now=now)
        return LoadResult(Loaded.CREATED, version)
    newest = article.newest
    if newest.digest == manuscript.digest:
        return LoadResult(Loaded.UNCHANGED, newest)
    if newest.author is not None:
        names = (f"version {newest.number}", "the file")
        difference = differences(newest.manuscript, manuscript, names=names)
        return LoadResult(Loaded.KEPT, newest, difference)
    version = _add_version(
        article, manuscript, after=newest.number, author=None, now=now
    )
    return LoadResult(Loaded.UPDATED, version)


# Parts of the verbs


def _lock(article: Article) -> Article:
    return Article.objects.select_for_update().get(pk=article.pk)


def _add_version(
    article: Article | None,
    manuscript: Manuscript,
    *,
    after: int = 0,
    author: AbstractBaseUser | None,
    note: str = "",
    now: datetime,
) -> ArticleVersion:
    """Save the manuscript as the version after this number; without an article, as the
    first version of a new one.
    """
    check(manuscript)
    if article is None:
        article = Article.objects.create(code=manuscript.code or None)
    _claim_address(article, manuscript.slug)
    text = asdict(manuscript) | {
        "key_points": "\n".join(manuscript.key_points),
        "sources": [
            asdict(source) | {"accessed": source.accessed.isoformat()}
            for source in manuscript.sources
        ],
    }
    # The code is the article's.
    del text["code"]
    return ArticleVersion.objects.create(
        **text,
        article=article,
        number=after + 1,
        words=without_markup(
            "\n\n".join([manuscript.body, faq_to_text(manuscript.faq)])
        ),
        digest=manuscript.digest,
        note=note,
        author=author,
        created_at=now,
    )


def _claim_address(article: Article, slug: str) -> None:
    """Reserve an address for an article, for ever: links to it must not change hands.

    The table refuses a second claim, so two articles saved at the same moment cannot
    both have it.
    """
    address, _ = Address.objects.get_or_create(slug=slug, defaults={"article": article})
    if address.article_id != article.pk:
        raise AddressTaken(f"The address “{slug}” belongs to another article.")


def _unapproved_authors(version: ArticleVersion) -> set[int]:
    """Everybody who wrote a part of the version that no clinician has approved yet.

    They are the authors since the last version whose latest signature approves it. A
    text that comes back, as by restoring, brings along those who had written it then.
    """
    since: set[int] = set()
    of_text: dict[str, set[int]] = {}
    versions = version.article.versions.filter(number__lte=version.number)
    for author, digest, decision in (
        versions.with_last_decision()
        .order_by("number")
        .values_list("author_id", "digest", "last_decision")
    ):
        written = since | of_text.get(digest, set()) | ({author} - {None})
        since = set() if decision == Decision.APPROVE else written
        of_text[digest] = since
    return written


def _live_publication(article: Article, now: datetime) -> Publication | None:
    return article.publications.effective(now).latest_first().first()


def _carry_over(article: Article, signature: Signature, now: datetime) -> None:
    """Let a decision about a version that was published before take effect there."""
    by, version = signature.clinician, signature.version
    shown = _live_publication(article, now)
    renewed = _cancel_waiting(article, by=by, now=now, version=version)
    if shown and shown.version == version:
        renewed.append(shown)
    if not signature.approves:
        if shown in renewed:
            _take_away(article, by=by, reason="Returned by a clinician", now=now)
        return
    for publication in renewed:
        day = timezone.localdate(publication.live_from)
        if signature.next_review <= day:
            raise NotAllowed(
                f"This version becomes public on {day:%d %B %Y}, and its review "
                "would be out of date by then. Name a later day of the next review."
            )
        Publication.objects.create(
            article=article,
            version=version,
            signature=signature,
            live_from=publication.live_from,
            reason="Review renewed",
            by=by,
            created_at=now,
        )


def _take_away(
    article: Article, *, by: AbstractBaseUser, reason: str, now: datetime
) -> Publication:
    return Publication.objects.create(
        article=article, live_from=now, reason=reason, by=by, created_at=now
    )


def _cancel_waiting(
    article: Article, *, by: AbstractBaseUser, now: datetime, **only: object
) -> list[Publication]:
    """Cancel the publications that have not taken effect, or only some of them."""
    waiting = list(article.publications.waiting(now).filter(**only))
    for publication in waiting:
        Cancellation.objects.create(publication=publication, by=by, cancelled_at=now)
    return waiting
