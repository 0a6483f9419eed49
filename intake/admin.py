"""Where Django looks for the admin of an application. Ours is in ``intake.clinic``.

Stock look, made for the job. A submission is read-only; what a clinician decides is
added beside it. Opening a record is on the audit trail before the page is shown.
"""

from django.contrib import admin

from intake.clinic import read_only, rule_sets, worklist  # noqa: F401  Registers them.

admin.site.site_header = "Upper back check"
admin.site.site_title = "Upper back check"
admin.site.index_title = "Clinic"
# The worklist needs the width.
admin.site.enable_nav_sidebar = False
