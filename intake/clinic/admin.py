"""The clinic's pages in Django admin: importing this module registers all of them.

Stock look, made for the job. A submission is read-only; what a clinician decides is
added beside it. Opening a record is on the audit trail before the page is shown.
"""

from django.contrib import admin

from intake.clinic.audit_trail import AuditEventAdmin
from intake.clinic.rule_sets import StoredRuleSetAdmin
from intake.clinic.worklist import SubmissionAdmin
from intake.models import AuditEvent, Submission
from triage.models import StoredRuleSet

admin.site.site_header = "Upper back check"
admin.site.site_title = "Upper back check"
admin.site.index_title = "Clinic"
# The worklist needs the width.
admin.site.enable_nav_sidebar = False

admin.site.register(Submission, SubmissionAdmin)
admin.site.register(StoredRuleSet, StoredRuleSetAdmin)
admin.site.register(AuditEvent, AuditEventAdmin)
