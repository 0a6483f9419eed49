"""A short run of ``python -m tests.hostile.fuzz``, the same each time."""

import random

import pytest
from django.core.handlers.wsgi import WSGIRequest

from tests.builders import a_draft
from tests.hostile import campaign, targets
from tests.hostile.posts import TOKEN, Post
from tests.hostile.verdict import report, verdict
from tests.hostile.visitors import Visitor, a_browser, csrf_secret

pytestmark = pytest.mark.django_db

SEED = 20_240_229
POSTS = 200


def test_no_post_to_any_page_ends_in_a_server_error():
    counts = campaign.Campaign(SEED).prepare().run(POSTS)

    assert verdict(counts, every_route=False) == [], report(counts, seed=SEED)


def test_a_route_without_a_value_for_its_parameter_is_named(monkeypatch):
    monkeypatch.setattr(targets, "routes", lambda: ("/", "/new/<uuid:thing>/"))

    found, missing = targets.targets(random.Random(0))

    assert [target.route for target in found] == ["/"]
    assert missing == ["/new/<uuid:thing>/"]


def test_a_run_in_which_everything_is_refused_counts_as_a_fault():
    counts = campaign.Counts(posts=100, past_csrf=100, valid=24)

    (wrong,) = verdict(counts, every_route=False)

    assert "Only 24%" in wrong


def test_a_failing_view_is_found_and_its_request_reduced(monkeypatch):
    def fails(**_):
        raise RuntimeError("a planted fault")

    visitor = Visitor("sending", a_browser())
    visitor.client.take_up(a_draft(), "answers")
    monkeypatch.setattr("intake.services.clear", fails)
    token = (TOKEN, csrf_secret(visitor.client))
    fields = [("age", "4" * 60), token, ("sex_at_birth", "male")]
    run = campaign.Campaign(SEED)

    run.send(visitor, 7, Post("invented", "/finish/", fields, query="q=1"))

    (fault,) = run.counts.faults.values()
    assert "a planted fault" in fault.what
    assert fault.visit == 7
    assert fault.request == f"POST /finish/\n{TOKEN!r} = {token[1]!r}"


def test_a_request_that_fails_before_any_middleware_is_found(monkeypatch):
    def fails(*_):
        raise LookupError("a planted fault")

    monkeypatch.setattr(WSGIRequest, "__init__", fails)
    run = campaign.Campaign(SEED)

    run.send(Visitor("somebody", a_browser()), 0, Post("invented", "/"))

    assert "a planted fault" in run.counts.faults.popitem()[1].what
