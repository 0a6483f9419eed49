from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from content import services, shipped
from content.manuscript import UnreadableManuscript
from content.services import Loaded, NotAllowed


class Command(BaseCommand):
    help = (
        "Take over the articles that come with the application as drafts. Running it "
        "again changes nothing, and what staff have edited is never overwritten: the "
        "difference is shown instead."
    )

    # A file that cannot be read is an error of the checks too. It is to stop none of
    # the others here.
    requires_system_checks = []

    def handle(self, *args, **options) -> None:
        outcomes: list[Loaded] = []
        refused = 0
        for path in shipped.files():
            try:
                result = services.load(
                    manuscript=shipped.manuscript_in(path), now=timezone.now()
                )
            except (UnreadableManuscript, NotAllowed) as error:
                self.stderr.write(f"{path.name} was not loaded. {error}")
                refused += 1
                continue
            outcomes.append(result.outcome)
            if result.outcome is Loaded.KEPT:
                self.stdout.write(
                    f"{path.name}: staff edited this article, and their text stays. "
                    f"The file differs from it:\n{result.difference}\n"
                )
        counts = [f"{outcomes.count(item)} {item}" for item in Loaded]
        self.stdout.write(f"Articles: {', '.join(counts)}.")
        if refused:
            raise CommandError(f"{refused} files could not be loaded.")
