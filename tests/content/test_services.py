from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from config.append_only import AppendOnlyError
from content import services
from content.library import Library
from content.models import (
    Article,
    ArticleVersion,
    Publication,
    ReviewRequest,
    Signature,
)
from content.services import (
    AddressTaken,
    EditedMeanwhile,
    Loaded,
    NotAllowed,
    load,
    publish,
    request_review,
    restore,
    retire,
    save_draft,
    sign,
)
from content.status import Decision
from tests.content.builders import (
    a_clinician,
    a_draft,
    a_manuscript,
    a_published_article,
    a_writing_clinician,
    an_editor,
    next_year,
    published,
    signed,
    the_next_draft,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def now():
    return timezone.now()


def titles(now) -> list[str]:
    return [article.title for article in Library.at(now).articles]


# Writing


def test_saving_writes_a_new_version_and_leaves_the_old_one_as_it_was():
    first = a_draft(title="Old")
    second = the_next_draft(first.article, title="New")
    first.refresh_from_db()
    assert (first.number, first.title) == (1, "Old")
    assert (second.number, second.title) == (2, "New")


def test_a_version_holds_everything_that_was_written():
    manuscript = a_manuscript()
    version = a_draft()
    version.refresh_from_db()
    assert version.manuscript == manuscript
    assert version.digest == manuscript.digest


def test_saving_the_same_text_again_makes_no_version():
    version = a_draft()
    assert the_next_draft(version.article) == version


def test_of_two_editors_the_second_is_told_and_nothing_is_overwritten(now):
    first = a_draft()
    article = first.article
    the_next_draft(article, title="Saved first")
    with pytest.raises(EditedMeanwhile, match="saved version 2 while") as error:
        save_draft(
            article=article,
            manuscript=a_manuscript(title="Saved second"),
            based_on=1,
            by=an_editor(),
            now=now,
        )
    assert error.value.newest.title == "Saved first"
    assert article.newest.title == "Saved first"


def test_the_database_refuses_two_versions_of_one_number():
    version = a_draft()
    version.pk, version._state.adding = None, True
    with pytest.raises(IntegrityError), transaction.atomic():
        version.save()


@pytest.mark.parametrize("model", [ArticleVersion, Signature, Publication])
def test_a_fact_is_neither_changed_nor_deleted(model):
    a_published_article()
    fact = model.objects.get()
    with pytest.raises(AppendOnlyError):
        fact.save()
    with pytest.raises(AppendOnlyError):
        fact.delete()
    with pytest.raises(AppendOnlyError):
        model.objects.update(pk=1)
    with pytest.raises(AppendOnlyError):
        model.objects.all().delete()


def test_an_address_belongs_to_one_article_for_ever():
    first = a_draft(slug="one")
    the_next_draft(first.article, slug="two")
    with pytest.raises(AddressTaken):
        a_draft(slug="one")


def test_restoring_makes_the_old_text_the_newest_draft(now):
    first = a_draft(title="Old")
    article = first.article
    published(first)
    the_next_draft(article, title="New")
    restored = restore(version=first, based_on=2, by=an_editor(), now=now)
    assert (restored.number, restored.title) == (3, "Old")
    assert restored.note == "Restored from version 1"
    assert not restored.signatures.exists()


# Reviewing


def test_asking_twice_for_a_review_asks_once(now):
    version = a_draft()
    request = request_review(version=version, by=an_editor(), now=now)
    assert request_review(version=version, by=an_editor(), now=now) == request
    assert ReviewRequest.objects.count() == 1


def test_a_review_is_asked_for_the_newest_version_only(now):
    version = a_draft()
    the_next_draft(version.article, title="Newer")
    with pytest.raises(NotAllowed, match="newer version"):
        request_review(version=version, by=an_editor(), now=now)


def approve(version, clinician, now):
    return sign(
        version=version,
        clinician=clinician,
        decision=Decision.APPROVE,
        next_review=next_year(now),
        now=now,
    )


def test_an_author_cannot_sign_their_own_text(now):
    author = a_writing_clinician()
    version = a_draft(by=author)
    with pytest.raises(NotAllowed, match="second person"):
        approve(version, author, now)


def test_the_database_refuses_an_authors_signature_too(now):
    author = a_writing_clinician()
    version = a_draft(by=author)
    with pytest.raises(IntegrityError), transaction.atomic():
        Signature.objects.create(
            version=version,
            author=author,
            clinician=author,
            clinician_name="A",
            decision=Decision.APPROVE,
            next_review=next_year(now),
            signed_at=now,
        )


def test_who_wrote_a_part_that_nobody_signed_yet_cannot_sign_the_whole(now):
    author = a_writing_clinician()
    version = a_draft(by=author)
    newer = the_next_draft(version.article, title="Only the title is new")
    with pytest.raises(NotAllowed, match="second person"):
        approve(newer, author, now)


def test_who_wrote_what_was_signed_long_ago_may_sign_what_came_after(now):
    author = a_writing_clinician()
    version = signed(a_draft(by=author))
    newer = the_next_draft(version.article, title="By somebody else")
    assert approve(newer, author, now).approves


def withdraw(version, now):
    return sign(
        version=version,
        clinician=a_clinician(),
        decision=Decision.RETURN,
        comment="On second thoughts",
        now=now,
    )


def restored(version, now):
    based_on = version.article.newest.number
    return restore(version=version, based_on=based_on, by=an_editor(), now=now)


def test_who_wrote_a_text_that_nobody_signed_cannot_sign_it_when_it_is_restored(now):
    author = a_writing_clinician()
    first = a_draft(by=author, title="Never signed")
    signed(the_next_draft(first.article, title="Signed"))
    again = restored(first, now)
    with pytest.raises(NotAllowed, match="second person"):
        approve(again, author, now)
    changed = the_next_draft(first.article, title="Restored and changed")
    with pytest.raises(NotAllowed, match="second person"):
        approve(changed, author, now)


def test_who_wrote_a_part_of_a_text_cannot_sign_the_whole_when_it_is_restored(now):
    author = a_writing_clinician()
    first = a_draft(by=author, title="Never signed")
    second = the_next_draft(first.article, title="Only the title is new")
    signed(the_next_draft(first.article, title="Signed"))
    with pytest.raises(NotAllowed, match="second person"):
        approve(restored(second, now), author, now)


def test_who_wrote_a_text_that_was_signed_may_sign_it_when_it_is_restored(now):
    author = a_writing_clinician()
    first = signed(a_draft(by=author, title="Signed long ago"))
    signed(the_next_draft(first.article, title="Signed too"))
    assert approve(restored(first, now), author, now).approves


def test_an_approval_that_was_withdrawn_does_not_let_an_author_sign(now):
    author = a_writing_clinician()
    first = signed(a_draft(by=author))
    withdraw(first, now)
    newer = the_next_draft(first.article, title="Only the title is new")
    with pytest.raises(NotAllowed, match="second person"):
        approve(newer, author, now)


def test_a_version_whose_approval_was_withdrawn_is_not_the_last_approved_one(now):
    first = signed(a_draft())
    second = signed(the_next_draft(first.article, title="Signed"))
    versions = first.article.versions
    assert versions.approved_before(3) == second
    withdraw(second, now)
    assert versions.approved_before(3) == first
    signed(second)
    assert versions.approved_before(3) == second


def test_only_a_clinician_signs(now):
    with pytest.raises(NotAllowed, match="Only a clinician"):
        approve(a_draft(), an_editor(), now)


def test_a_signature_names_a_day_in_the_future_for_the_next_review(now):
    version, clinician = a_draft(), a_clinician()
    for day in (None, timezone.localdate(now)):
        with pytest.raises(NotAllowed, match="next review"):
            sign(
                version=version,
                clinician=clinician,
                decision=Decision.APPROVE,
                next_review=day,
                now=now,
            )


def test_a_return_says_why(now):
    version, clinician = a_draft(), a_clinician()
    with pytest.raises(NotAllowed, match="what has to change"):
        sign(version=version, clinician=clinician, decision=Decision.RETURN, now=now)
    signature = sign(
        version=version,
        clinician=clinician,
        decision=Decision.RETURN,
        comment="Soften the second sentence.",
        now=now,
    )
    assert signature.comment == "Soften the second sentence."


def test_the_name_under_a_signature_stays_as_it_was(now):
    clinician = a_clinician()
    signature = approve(a_draft(), clinician, now)
    clinician.last_name = "Married"
    clinician.save()
    signature.refresh_from_db()
    assert signature.clinician_name == "Clinician Example"


# Publishing


def test_what_is_signed_and_published_is_what_readers_see(now):
    published(a_draft(title="For readers"), now=now)
    assert titles(now) == ["For readers"]


def test_nothing_unsigned_is_published(now):
    version = a_draft()
    with pytest.raises(NotAllowed, match="sign this version first"):
        publish(version=version, by=an_editor(), now=now)


def test_a_signature_under_another_version_is_not_enough(now):
    version = signed(a_draft())
    newer = the_next_draft(version.article, title="Changed")
    with pytest.raises(NotAllowed, match="sign this version first"):
        publish(version=newer, by=an_editor(), now=now)


def test_a_version_that_was_returned_is_not_published(now):
    version = signed(a_draft())
    sign(
        version=version,
        clinician=a_clinician(),
        decision=Decision.RETURN,
        comment="On second thoughts",
        now=now,
    )
    with pytest.raises(NotAllowed, match="sign this version first"):
        publish(version=version, by=an_editor(), now=now)


def test_the_database_refuses_a_publication_without_a_signature(now):
    version = a_draft()
    with pytest.raises(IntegrityError), transaction.atomic():
        Publication.objects.create(
            article=version.article,
            version=version,
            live_from=now,
            by=an_editor(),
            created_at=now,
        )


def test_a_publication_with_somebody_elses_signature_shows_nothing(now):
    version = a_draft()
    other = signed(a_draft(slug="other")).signatures.get()
    Publication.objects.create(
        article=version.article,
        version=version,
        signature=other,
        live_from=now,
        by=an_editor(),
        created_at=now,
    )
    assert titles(now) == []


def test_publishing_and_retiring_need_the_right_to(now):
    clinician = a_clinician()
    version = signed(a_draft())
    with pytest.raises(NotAllowed, match="right to publish"):
        publish(version=version, by=clinician, now=now)
    publication = publish(version=version, by=an_editor(), now=now)
    with pytest.raises(NotAllowed, match="right to retire"):
        retire(article=publication.article, by=clinician, reason="x", now=now)


def test_a_review_that_is_out_of_date_has_to_be_renewed_first(now):
    version = signed(a_draft())
    later = now + timedelta(days=366)
    with pytest.raises(NotAllowed, match="out of date"):
        publish(version=version, by=an_editor(), now=later)


def test_a_draft_changes_nothing_that_readers_see(now):
    article = a_published_article(title="Public")
    the_next_draft(article, title="Draft", slug="another-address")
    library = Library.at(timezone.now())
    assert [item.title for item in library.articles] == ["Public"]
    assert library.articles[0].slug == "sleep-and-pain"


def test_a_scheduled_version_goes_live_by_itself(now):
    article = a_published_article(title="Old", now=now)
    newer = signed(the_next_draft(article, title="New", slug="new-address"))
    tomorrow = now + timedelta(days=1)
    publish(version=newer, by=an_editor(), live_from=tomorrow, now=now)
    assert titles(tomorrow - timedelta(seconds=1)) == ["Old"]
    library = Library.at(tomorrow)
    assert [(item.title, item.slug) for item in library.articles] == [
        ("New", "new-address")
    ]


def test_a_schedule_lies_in_the_future(now):
    version = signed(a_draft())
    with pytest.raises(NotAllowed, match="in the future"):
        publish(version=version, by=an_editor(), live_from=now, now=now)


def test_a_schedule_that_was_cancelled_does_not_happen(now):
    version = signed(a_draft())
    tomorrow = now + timedelta(days=1)
    publish(version=version, by=an_editor(), live_from=tomorrow, now=now)
    cancelled = services.cancel_schedule(
        article=version.article, by=an_editor(), now=now
    )
    assert cancelled == 1
    assert titles(tomorrow) == []


def test_publishing_now_replaces_what_was_scheduled(now):
    first = signed(a_draft(title="First"))
    tomorrow = now + timedelta(days=1)
    publish(version=first, by=an_editor(), live_from=tomorrow, now=now)
    second = signed(the_next_draft(first.article, title="Second"))
    publish(version=second, by=an_editor(), now=now)
    assert titles(tomorrow) == ["Second"]


def test_a_retired_article_is_gone_and_can_come_back(now):
    article = a_published_article(now=now)
    later = now + timedelta(minutes=1)
    retire(article=article, by=an_editor(), reason="Out of date", now=later)
    assert titles(later) == []
    assert article.versions.count() == 1
    publish(version=article.newest, by=an_editor(), now=later + timedelta(minutes=1))
    assert len(titles(later + timedelta(minutes=1))) == 1


def test_what_is_not_public_cannot_be_retired(now):
    with pytest.raises(NotAllowed, match="not public"):
        retire(article=a_draft().article, by=an_editor(), reason="x", now=now)


def test_a_clinician_who_returns_what_is_public_takes_it_away(now):
    article = a_published_article(now=now)
    later = now + timedelta(minutes=1)
    sign(
        version=article.newest,
        clinician=a_clinician(),
        decision=Decision.RETURN,
        comment="A new guideline says otherwise.",
        now=later,
    )
    assert titles(later) == []


def test_a_clinician_who_returns_what_is_scheduled_stops_it(now):
    version = signed(a_draft())
    tomorrow = now + timedelta(days=1)
    publish(version=version, by=an_editor(), live_from=tomorrow, now=now)
    sign(
        version=version,
        clinician=a_clinician(),
        decision=Decision.RETURN,
        comment="Wait.",
        now=now,
    )
    assert titles(tomorrow) == []


def test_signing_what_is_public_again_renews_its_review(now):
    article = a_published_article(now=now)
    later = now + timedelta(days=300)
    signed(article.newest, now=later)
    (shown,) = Library.at(later).articles
    assert shown.reviewed_at == later
    assert shown.next_review == next_year(later)
    assert shown.live_from == now


def test_a_scheduled_version_is_not_signed_again_for_a_review_before_it_is_public(now):
    version = signed(a_draft())
    publication = publish(
        version=version, by=an_editor(), live_from=now + timedelta(days=30), now=now
    )
    for days in (1, 30):
        with pytest.raises(NotAllowed, match="would be out of date by then"):
            sign(
                version=version,
                clinician=a_clinician(),
                decision=Decision.APPROVE,
                next_review=timezone.localdate(now) + timedelta(days=days),
                now=now,
            )
    assert version.signatures.count() == 1
    assert version.article.publications.waiting(now).get() == publication


def test_signing_what_is_scheduled_again_renews_the_review_it_will_be_shown_with(now):
    version = signed(a_draft())
    live_from = now + timedelta(days=30)
    publish(version=version, by=an_editor(), live_from=live_from, now=now)
    next_review = timezone.localdate(live_from) + timedelta(days=1)
    sign(
        version=version,
        clinician=a_clinician(),
        decision=Decision.APPROVE,
        next_review=next_review,
        now=now,
    )
    assert titles(now) == []
    (shown,) = Library.at(live_from).articles
    assert shown.next_review == next_review


def test_renewing_the_review_of_the_public_version_keeps_a_newer_draft_a_draft(now):
    article = a_published_article(title="Public", now=now)
    first = article.newest
    the_next_draft(article, title="Draft")
    later = now + timedelta(days=1)
    signed(first, now=later)
    assert titles(later) == ["Public"]


# Loading


def a_file(**overrides):
    return a_manuscript(**{"code": "A01"} | overrides)


def test_loading_makes_an_unsigned_draft_without_an_author(now):
    result = load(manuscript=a_file(), now=now)
    assert result.outcome == Loaded.CREATED
    assert result.version.author is None
    assert titles(now) == []


def test_loading_twice_changes_nothing(now):
    load(manuscript=a_file(), now=now)
    assert load(manuscript=a_file(), now=now).outcome == Loaded.UNCHANGED
    assert ArticleVersion.objects.count() == 1


def test_a_new_file_becomes_a_draft_beside_what_is_public(now):
    article = load(manuscript=a_file(title="Old"), now=now).version.article
    published(article.newest, now=now)
    assert load(manuscript=a_file(title="New"), now=now).outcome == Loaded.UPDATED
    assert article.newest.title == "New"
    assert titles(now) == ["Old"]


def test_what_staff_edited_is_kept_and_the_difference_is_told(now):
    article = load(manuscript=a_file(title="Old"), now=now).version.article
    the_next_draft(article, title="By staff")
    for manuscript in (a_file(title="Old"), a_file(title="New")):
        result = load(manuscript=manuscript, now=now)
        assert result.outcome == Loaded.KEPT
        assert '-title = "By staff"' in result.difference
        assert f'+title = "{manuscript.title}"' in result.difference
    assert article.newest.title == "By staff"
    assert article.versions.count() == 2


def test_a_file_that_says_what_staff_wrote_is_no_difference(now):
    article = load(manuscript=a_file(title="Old"), now=now).version.article
    the_next_draft(article, title="By staff")
    result = load(manuscript=a_file(title="By staff"), now=now)
    assert result.outcome == Loaded.UNCHANGED


def test_a_shipped_text_needs_one_signature_of_any_clinician(now):
    version = load(manuscript=a_file(), now=now).version
    assert signed(version).signatures.get().author is None
    assert Article.objects.count() == 1


def test_who_has_no_name_in_the_account_cannot_sign_for_readers():
    clinician = a_clinician()
    clinician.first_name = clinician.last_name = ""
    clinician.save()

    with pytest.raises(NotAllowed, match="first and last name"):
        signed(a_draft(), clinician=clinician)
