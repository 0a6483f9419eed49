"""A short run of ``python -m tests.hostile.fuzz``, the same each time."""

import random

import pytest

from tests.hostile import campaign, targets
from tests.hostile.verdict import report, verdict

pytestmark = pytest.mark.django_db

SEED = 20_240_229
POSTS = 500


def test_no_post_to_any_page_ends_in_a_server_error():
    run = campaign.Campaign(SEED)

    counts = run.run(POSTS)

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
    def fails(request):
        if request.method == "POST":
            raise RuntimeError("a planted fault")
        return shown(request)

    shown = campaign.resolve("/").func
    monkeypatch.setattr(campaign.resolve_pattern("/"), "callback", fails)

    counts = campaign.Campaign(SEED).run(60)

    assert any("a planted fault" in what for what, _ in counts.faults)
