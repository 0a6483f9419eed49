"""Articles: their versions, who signed them, and what is public since when.

Next to nothing here is ever overwritten. A version, a signature and a publication are
facts with an author and a time, and the state of an article follows from them:

* what editors work on is the newest version,
* what readers see is the version of the latest publication that has taken effect,
* and a publication names a version only together with the signature that allows it.
"""

from dataclasses import fields
from datetime import date, datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, Max, OuterRef, Q, Subquery, Value
from django.db.models.functions import Greatest

from config.append_only import AppendOnly, AppendOnlyQuerySet
from content.manuscript import TOPICS, Manuscript, from_table
from content.status import Decision, status_expression


def _staff_key(**options: object) -> models.ForeignKey:
    """Who did something. Their account stays as long as what they did does."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        **options,
    )


class FactQuerySet(AppendOnlyQuerySet):
    def newest_first(self) -> Self:
        return self.order_by("-pk")


class Fact(AppendOnly):
    """A row that is written once, so that no slip can alter who signed what."""

    objects = FactQuerySet.as_manager()

    class Meta:
        abstract = True
        default_permissions = ()


class ArticleQuerySet(models.QuerySet):
    def with_facts(self, now: datetime) -> Self:
        """Each article with the facts that its state follows from, in one query."""
        newest = ArticleVersion.objects.filter(article=OuterRef("pk")).newest_first()
        signature = Signature.objects.filter(
            version=OuterRef("newest_version")
        ).newest_first()
        request = ReviewRequest.objects.filter(version=OuterRef("newest_version"))
        publications = Publication.objects.filter(article=OuterRef("pk"))
        live = publications.effective(now).latest_first()
        waiting = publications.waiting(now).order_by("live_from")
        return self.annotate(
            newest_version=Subquery(newest.values("pk")[:1]),
            newest_number=Subquery(newest.values("number")[:1]),
            newest_created=Subquery(newest.values("created_at")[:1]),
            title=Subquery(newest.values("title")[:1]),
            topic=Subquery(newest.values("topic")[:1]),
            decision=Subquery(signature.values("decision")[:1]),
            is_submitted=Exists(request),
            live_version=Subquery(live.values("version")[:1]),
            live_number=Subquery(live.values("version__number")[:1]),
            next_review=Subquery(live.values("signature__next_review")[:1]),
            changed_at=Subquery(live.values("live_from")[:1]),
            scheduled_for=Subquery(waiting.values("live_from")[:1]),
        ).annotate(status=status_expression())

    def overdue(self, now: datetime, today: date) -> Self:
        """Public articles whose next review is past."""
        return self.with_facts(now).filter(
            live_version__isnull=False, next_review__lt=today
        )


class Article(models.Model):
    """One article through all its versions.

    The code is the name by which rules, statements and other articles mean it. An
    article that staff wrote has none.
    """

    code = models.CharField(max_length=8, unique=True, null=True, blank=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["code", "pk"]
        permissions = [
            ("sign_article", "Can sign an article as a clinician"),
            ("publish_article", "Can publish, schedule and retire an article"),
        ]

    def __str__(self) -> str:
        return self.code or f"Article {self.pk}"

    @property
    def newest(self) -> "ArticleVersion":
        """The version that editors work on."""
        return self.versions.newest_first().first()


class Address(models.Model):
    """The last part of a link, reserved for one article for ever.

    An article is at the address that its public version names. Those of earlier
    public versions lead there.
    """

    slug = models.SlugField(max_length=80, unique=True)
    article = models.ForeignKey(
        Article, on_delete=models.PROTECT, related_name="addresses"
    )

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.slug


class ArticleVersionQuerySet(FactQuerySet):
    def newest(self) -> Self:
        """The version of each article that editors work on."""
        later = ArticleVersion.objects.filter(
            article=OuterRef("article"), number__gt=OuterRef("number")
        )
        return (
            self.filter(~Exists(later))
            .select_related("article", "author")
            .order_by("article__code", "article")
        )

    def approved_before(self, number: int) -> "ArticleVersion | None":
        """The last version below this number whose latest signature approves it."""
        approved = self.with_last_decision().filter(last_decision=Decision.APPROVE)
        return approved.filter(number__lt=number).order_by("-number").first()

    def with_last_decision(self) -> Self:
        """Each version with what its latest signature decided, which is what counts."""
        signatures = Signature.objects.filter(version=OuterRef("pk")).newest_first()
        return self.annotate(last_decision=Subquery(signatures.values("decision")[:1]))


class ArticleVersion(Fact):
    """Everything that a reader sees of an article, as it was saved once.

    A version without an author is a text that came with the application.
    """

    article = models.ForeignKey(
        Article, on_delete=models.PROTECT, related_name="versions"
    )
    number = models.PositiveIntegerField()
    slug = models.SlugField("address", max_length=80)
    title = models.CharField(max_length=120)
    topic = models.CharField(max_length=20, choices=list(TOPICS.items()))
    summary = models.TextField()
    key_points = models.TextField(blank=True, help_text="One on each line.")
    body = models.TextField()
    faq = models.JSONField(default=list, blank=True)
    sources = models.JSONField(default=list, blank=True)
    related = models.JSONField(default=list, blank=True)
    reviewed = models.DateField("held against its sources on", null=True, blank=True)
    next_review = models.DateField("next review proposed for", null=True, blank=True)
    # The words of the body and of the questions without their markup: what a search
    # looks through on either database.
    words = models.TextField(blank=True)
    digest = models.CharField(max_length=64)
    note = models.CharField("what changed", max_length=200, blank=True)
    author = _staff_key(null=True, blank=True)
    created_at = models.DateTimeField()

    objects = ArticleVersionQuerySet.as_manager()

    class Meta(Fact.Meta):
        constraints = [
            # Two editors who start from the same version cannot both write the next.
            models.UniqueConstraint(
                fields=["article", "number"], name="content_one_version_per_number"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, version {self.number}"

    @property
    def manuscript(self) -> Manuscript:
        """The version as plain values."""
        columns = {
            field.name: getattr(self, field.name)
            for field in fields(Manuscript)
            if field.name not in ("code", "key_points")
        }
        return from_table(
            {
                **columns,
                "code": self.article.code or "",
                "key_points": self.key_points.splitlines(),
            }
        )

    @property
    def author_name(self) -> str:
        """Who wrote the version, as staff see it."""
        return staff_name(self.author) if self.author else "Text that we ship"


def staff_name(user: object) -> str:
    """A member of staff as readers and colleagues see them."""
    return user.get_full_name() or user.get_username()


class ReviewRequest(Fact):
    """An editor's word that a version is ready for a clinician."""

    version = models.OneToOneField(
        ArticleVersion, on_delete=models.PROTECT, related_name="review_request"
    )
    by = _staff_key()
    requested_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"Review of {self.version}"


class Signature(Fact):
    """A clinician's decision about one version.

    The author of the version stands here a second time so that the database itself
    can refuse somebody's signature under their own text. The name is kept as it was
    on the day.
    """

    version = models.ForeignKey(
        ArticleVersion, on_delete=models.PROTECT, related_name="signatures"
    )
    author = _staff_key(null=True, blank=True)
    clinician = _staff_key()
    clinician_name = models.CharField(max_length=200)
    decision = models.CharField(max_length=10, choices=Decision)
    comment = models.TextField(blank=True)
    next_review = models.DateField(null=True, blank=True)
    signed_at = models.DateTimeField()

    class Meta(Fact.Meta):
        constraints = [
            models.CheckConstraint(
                name="content_author_does_not_sign",
                condition=Q(author=None) | ~Q(author=F("clinician")),
            ),
            models.CheckConstraint(
                name="content_approval_names_next_review",
                condition=Q(decision=Decision.RETURN, next_review=None)
                | Q(decision=Decision.APPROVE, next_review__isnull=False),
            ),
            models.CheckConstraint(
                name="content_return_says_why",
                condition=Q(decision=Decision.APPROVE) | ~Q(comment=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.clinician_name}: {self.get_decision_display()}"

    @property
    def approves(self) -> bool:
        return self.decision == Decision.APPROVE


class PublicationQuerySet(FactQuerySet):
    def not_cancelled(self) -> Self:
        """Those that nobody has cancelled."""
        return self.filter(cancellation=None)

    def effective(self, now: datetime) -> Self:
        return self.not_cancelled().filter(live_from__lte=now)

    def waiting(self, now: datetime) -> Self:
        return self.not_cancelled().filter(live_from__gt=now)

    def latest_first(self) -> Self:
        return self.order_by("-live_from", "-pk")

    def last_change(self, now: datetime) -> Self:
        """One row with the moment at which readers last saw something else."""
        return (
            self.effective(now)
            .order_by()
            .annotate(all=Value(1))
            .values("all")
            .annotate(last=Max(Greatest("live_from", "created_at")))
            .values("last")
        )

    def live(self, now: datetime) -> Self:
        """What readers may see: of each article the latest, unless it took it away.

        The signature is asked for once more, although no service publishes without
        one: what readers see rests on this query alone.
        """
        latest = (
            Publication.objects.effective(now)
            .filter(article=OuterRef("article"))
            .latest_first()
        )
        return self.filter(
            pk=Subquery(latest.values("pk")[:1]),
            version__article=F("article"),
            signature__version=F("version"),
            signature__decision=Decision.APPROVE,
        )


class Publication(Fact):
    """From a moment on, an article shows this version; without one, it is retired."""

    article = models.ForeignKey(
        Article, on_delete=models.PROTECT, related_name="publications"
    )
    version = models.ForeignKey(
        ArticleVersion,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="publications",
    )
    signature = models.ForeignKey(
        Signature, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    live_from = models.DateTimeField()
    reason = models.CharField(max_length=200, blank=True)
    by = _staff_key()
    created_at = models.DateTimeField()

    objects = PublicationQuerySet.as_manager()

    class Meta(Fact.Meta):
        indexes = [
            models.Index(
                fields=["article", "-live_from", "-id"], name="content_latest_first"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="content_nothing_unsigned_goes_live",
                condition=Q(version=None, signature=None)
                | Q(version__isnull=False, signature__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.version or 'Nothing'} from {self.live_from:%Y-%m-%d %H:%M}"


class Cancellation(Fact):
    """A publication that was called off before it took effect."""

    publication = models.OneToOneField(
        Publication, on_delete=models.PROTECT, related_name="cancellation"
    )
    by = _staff_key()
    cancelled_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"Cancelled: {self.publication}"
