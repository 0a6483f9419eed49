"""What happens to a patient's answers, from the first page to the review.

Each change is one transaction, with what the audit trail has to know of it inside.
Nothing here reads a request; ``now`` comes from the caller. Callers read
``services.submit(...)``; the modules are cut by subject.
"""

from intake.services.cases import confirm_person, open_record, review
from intake.services.drafts import (
    clear,
    erase,
    keep_turn,
    keep_unfinished_contact,
    purge_drafts,
    reattach,
    save_contact,
    start_draft,
)
from intake.services.errors import (
    AnswersIncomplete,
    DraftGone,
    EmergencyUnread,
    ResumeRefused,
    ReviewedMeanwhile,
    TooManyAttempts,
)
from intake.services.reading import draft_of, emergencies_of, journey_of, state_of
from intake.services.resuming import keep_for_later, resume
from intake.services.secret import new_secret
from intake.services.sending import (
    CLOSED_ADVICE_LIFETIME,
    RESULT_LIFETIME,
    receipt,
    sent_with,
    submit,
    was_sent,
)
from intake.services.stopping import acknowledge, correct, finding_marks
