from django.core.management.base import BaseCommand, CommandError

from content import shipped
from content.linting import paragraphs_that_teach
from content.reading import without_markup

SHOWN_WORDS = 14


class Command(BaseCommand):
    help = "List every clinical statement with the paragraphs that teach it."

    def handle(self, *args, **options) -> None:
        taught: dict[tuple[str, str], str] = {}
        for manuscript in shipped.manuscripts().values():
            for item in paragraphs_that_teach(manuscript):
                taught.setdefault((item.statement, item.article), item.paragraph)
        missing = 0
        for statement in shipped.statements():
            self.stdout.write(f"{statement.code}  {statement.text}")
            for article in statement.articles:
                paragraph = taught.get((statement.code, article))
                if paragraph is None:
                    missing += 1
                    self.stdout.write(f"    {article}  MISSING")
                else:
                    self.stdout.write(f"    {article}  {_start(paragraph)}")
        count = len(shipped.statements())
        self.stdout.write(f"{count} statements, {missing} places where one is missing.")
        if missing:
            raise CommandError("Some statements are not taught.")


def _start(paragraph: str) -> str:
    words = without_markup(paragraph, placeholder="…").split()
    return " ".join(words[:SHOWN_WORDS]) + (" …" if len(words) > SHOWN_WORDS else "")
