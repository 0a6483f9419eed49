"""The safety net: the same words for everybody who has sent the form."""

from dataclasses import replace

import pytest
from django.conf import settings as project_settings

from intake.models import Submission
from tests.builders import a_draft, some_answers
from triage.advice import safety_net
from triage.rules import RULESET
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

# What has to be answered to get each level.
ANSWERS = {
    Urgency.EMERGENCY: {"emg_chest": ["chest_now"]},
    Urgency.SAME_DAY: {"rash": "yes_lt3d"},
    Urgency.WITHIN_2_WEEKS: {"weight_loss": "big"},
    Urgency.ROUTINE: {"severity": 8},
    Urgency.SELF_CARE: {},
}


@pytest.fixture(autouse=True)
def self_care_clinic(settings):
    """A clinic that lets patients look after themselves."""
    settings.CLINIC = replace(project_settings.CLINIC, floor="self_care")


@pytest.mark.parametrize("address", ["/result/", "/result/print/"])
@pytest.mark.parametrize("urgency", Urgency)
def test_the_safety_net_is_on_the_page_at_every_level_word_for_word(
    patient, settings, urgency, address
):
    patient.take_up(a_draft(answers=some_answers(**ANSWERS[urgency])), "answers")
    patient.send()
    assert Submission.objects.get().urgency == urgency

    page = patient.open(address)

    assert page.path == address
    net = safety_net(RULESET.texts, settings.CLINIC.words())
    for words in (
        (net.call_now_title, *net.call_now),
        (net.phone_today_title, *net.phone_today),
        (net.closing,),
    ):
        assert " ".join(words) in page.text
