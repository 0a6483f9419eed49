"""Two editors who save at the same moment, on a database that lets them."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.utils import timezone

from content.models import ArticleVersion
from content.services import EditedMeanwhile, save_draft
from tests.content.builders import a_draft, a_manuscript, an_editor

RACES = 20


@pytest.mark.skipif(
    connection.vendor == "sqlite", reason="SQLite lets one writer in at a time"
)
@pytest.mark.django_db(transaction=True)
def test_one_wins_and_the_other_is_told_every_time():
    article, editors = a_draft().article, (an_editor(), an_editor())
    for race in range(1, RACES + 1):
        start = Barrier(2)

        def save(number: int, race: int = race, start: Barrier = start) -> str:
            try:
                start.wait()
                save_draft(
                    article=article,
                    manuscript=a_manuscript(title=f"Race {race}, editor {number}"),
                    based_on=race,
                    by=editors[number],
                    now=timezone.now(),
                )
            except EditedMeanwhile:
                return "told"
            finally:
                connection.close()
            return "won"

        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(save, (0, 1))) == ["told", "won"]
    assert ArticleVersion.objects.count() == RACES + 1
