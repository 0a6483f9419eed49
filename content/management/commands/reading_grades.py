from statistics import median

from django.core.management.base import BaseCommand

from content import shipped
from content.models import ArticleVersion
from content.reading import HIGHEST_GRADE, TARGET_GRADE, measure


class Command(BaseCommand):
    help = "Measure how hard the articles are to read."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--database",
            action="store_true",
            help="measure the newest versions in the database, not the shipped files",
        )

    def handle(self, *args, database: bool, **options) -> None:
        manuscripts = (
            [version.manuscript for version in ArticleVersion.objects.newest()]
            if database
            else list(shipped.manuscripts().values())
        )
        grades = []
        for manuscript in manuscripts:
            reading = measure(manuscript)
            grades.append(reading.grade)
            remark = "  above the target" if reading.grade > TARGET_GRADE else ""
            self.stdout.write(
                f"{manuscript.code or '-':4} grade {reading.grade:4.1f}  "
                f"{reading.words:5} words  {reading.minutes:2} min  "
                f"{manuscript.title}{remark}"
            )
        if grades:
            self.stdout.write(
                f"Median {median(grades):.1f} (target {TARGET_GRADE:.0f}), highest "
                f"{max(grades):.1f} (limit {HIGHEST_GRADE:.0f})."
            )
