"""The questions about upper back pain: content only, no code.

Keys, codes, wordings, order and conditions are those of clinical specification section
2. The word "cancer" stands on the tenth page only. Raise the version with every change,
words included; a test holds the digest of each version.
"""

from intake.questionnaire.schema import (
    Choice,
    LongText,
    OneOf,
    Questionnaire,
    Says,
    Scale,
    SomeOf,
    Step,
    WholeNumber,
    _,
)
from triage.conditions import answer

EMERGENCY_CHECK = Step(
    slug="emergency-check",
    title=_("Emergency check"),
    intro=_(
        "Before anything else. Some problems need help straight away. Please tick"
        " anything you have."
    ),
    questions=(
        SomeOf(
            key="emg_chest",
            number="Q01",
            text=_("Do you have any of these now, or did you in the last 24 hours?"),
            alone=_(
                "Chest, breathing and tummy emergencies, now or in the last 24 hours"
            ),
            short=_("Chest, breathing and abdominal emergencies (now or last 24 h)"),
            error=_(
                "Select any chest, breathing or tummy problem you have now or had in "
                "the last 24 hours, or “None of these”"
            ),
            choices=(
                Choice(
                    "sudden_tearing", _("Pain that felt like tearing or ripping inside")
                ),
                Choice(
                    "sudden_severe",
                    _(
                        "Very bad pain in my back, chest or tummy that came on in "
                        "seconds or minutes"
                    ),
                ),
                Choice(
                    "chest_now",
                    _(
                        "Chest tightness, squeezing or heaviness, or chest pain when "
                        "I keep still"
                    ),
                ),
                Choice(
                    "chest_wall",
                    _("Chest pain only when I press on it, twist or breathe in"),
                ),
                Choice(
                    "spread_unwell",
                    _(
                        "Tight, heavy or squeezing pain going to my arm, neck or jaw,"
                        " or pain with a cold sweat or feeling sick"
                    ),
                ),
                Choice("breathless", _("New or sudden trouble breathing")),
                Choice("cough_blood", _("Coughing up blood")),
                Choice("collapse", _("I fainted, collapsed or nearly did")),
                Choice(
                    "tummy_severe", _("Very bad tummy pain, sudden or not letting up")
                ),
                Choice("tummy_throb", _("A beating or throbbing feeling in my tummy")),
                Choice("blood_vomit_black", _("Vomiting blood, or black sticky poo")),
                Choice("not_sure", _("I'm not sure"), says=Says.UNSURE),
                Choice(
                    "none",
                    _("None of these"),
                    exclusive=True,
                    alone=_("None"),
                    says=Says.NO,
                ),
            ),
        ),
        OneOf(
            key="sudden_move",
            number="Q73",
            text=_(
                "Did it start at the very moment you lifted, bent, twisted, "
                "coughed or fell?"
            ),
            alone=_("Sudden pain started with a movement"),
            short=_("Onset at the moment of a movement or strain"),
            error=_(
                "Select whether the sudden pain started at the very moment you moved"
            ),
            condition=answer("emg_chest").any_of("sudden_severe"),
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
                Choice("not_sure", _("Not sure"), says=Says.UNSURE),
            ),
        ),
        SomeOf(
            key="emg_nerve",
            number="Q02",
            text=_("Since this pain began, is any of this new or different for you?"),
            alone=_("New changes in feeling, strength, walking, bladder, bowel or sex"),
            short=_("Cord and cauda equina symptoms (new since onset)"),
            error=_(
                "Select any change in feeling, strength, walking, bladder, bowel or "
                "sex, or “None of these”"
            ),
            choices=(
                Choice(
                    "saddle_numb",
                    _(
                        "Numb, tingling or odd feeling between my legs, around my "
                        "genitals, back passage or bottom (it may feel different when"
                        " you wipe)"
                    ),
                ),
                Choice(
                    "bladder_hard",
                    _("Hard to start peeing, cannot pee, or cannot feel myself pee"),
                ),
                Choice(
                    "bladder_leak",
                    _("Peeing by accident, or not knowing when my bladder is full"),
                ),
                Choice(
                    "bowel_loss",
                    _("Pooing by accident, or cannot feel when I need to poo"),
                ),
                Choice(
                    "sexual_change",
                    _("Loss of feeling during sex, or new trouble with erections"),
                ),
                Choice("legs_both", _("Weak, numb, heavy or tingling in BOTH legs")),
                Choice(
                    "walk_unsteady",
                    _(
                        "Unsteady, legs give way, new trouble on stairs, or falling "
                        "(not just slow because it hurts)"
                    ),
                ),
                Choice("leg_one", _("ONE leg weak or dragging")),
                Choice("arm_weak", _("Arm or hand weak (not just sore to move)")),
                Choice("not_sure", _("I'm not sure"), says=Says.UNSURE),
                Choice(
                    "none",
                    _("None of these"),
                    exclusive=True,
                    alone=_("None"),
                    says=Says.NO,
                ),
            ),
        ),
        OneOf(
            key="nerve_onset",
            number="Q03",
            text=_("Think of the newest one. When did it start?"),
            alone=_(
                "Newest change in feeling, strength, walking, bladder, bowel "
                "or sex started"
            ),
            short=_("Onset of newest nerve symptom"),
            error=_(
                "Select when the newest change in feeling, strength, walking, bladder, "
                "bowel or sex started"
            ),
            condition=answer("emg_nerve").any_of(
                "saddle_numb",
                "bladder_hard",
                "bladder_leak",
                "bowel_loss",
                "sexual_change",
                "legs_both",
                "walk_unsteady",
                "leg_one",
                "arm_weak",
            ),
            choices=(
                Choice("lt48h", _("In the last 2 days")),
                Choice("d2_14", _("3 to 14 days ago")),
                Choice("w2_m3", _("2 weeks to 3 months ago")),
                Choice("gt3m", _("More than 3 months ago")),
            ),
        ),
        OneOf(
            key="nerve_change",
            number="Q04",
            text=_("Is any of it getting worse?"),
            alone=_(
                "Changes in feeling, strength, walking, bladder, bowel or "
                "sex getting worse"
            ),
            short=_("Nerve symptoms worsening"),
            error=_(
                "Select whether any change in feeling, strength, walking, bladder, "
                "bowel or sex is getting worse"
            ),
            condition=answer("emg_nerve").any_of(
                "saddle_numb",
                "bladder_hard",
                "bladder_leak",
                "bowel_loss",
                "sexual_change",
                "legs_both",
                "walk_unsteady",
                "leg_one",
                "arm_weak",
            ),
            choices=(
                Choice("worse", _("Yes, getting worse")),
                Choice("same", _("No, about the same")),
                Choice("better", _("No, getting better")),
            ),
        ),
        OneOf(
            key="nerve_known_cause",
            number="Q05",
            text=_(
                "Has a doctor or nurse found the cause of ALL of these, and have "
                "they all stayed the same since?"
            ),
            alone=_(
                "Cause of the changes in feeling, strength, walking, bladder, bowel or "
                "sex found, and no change since"
            ),
            short=_("Nerve symptoms explained and unchanged"),
            error=_(
                "Select whether the cause of the changes in feeling, strength, walking,"
                " bladder, bowel or sex has been found"
            ),
            condition=answer("nerve_onset") == "gt3m",
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
                Choice("not_sure", _("Not sure"), says=Says.UNSURE),
            ),
        ),
        SomeOf(
            key="emg_ill",
            number="Q06",
            text=_("Do you feel very ill?"),
            hint=_("Tick any you have now or had in the last 24 hours."),
            alone=_("Signs of being very ill, now or in the last 24 hours"),
            short=_("Signs of severe illness (now or last 24 h)"),
            error=_("Select any sign of being very ill that fits, or “None of these”"),
            choices=(
                Choice(
                    "fever",
                    _("High temperature (38C / 100.4F or more), or hot and shivery"),
                ),
                Choice("rigors", _("Shaking I cannot stop")),
                Choice("confused", _("Confused, very sleepy or hard to wake")),
                Choice(
                    "skin_colour",
                    _(
                        "Blue, grey or blotchy skin or lips, or a rash that does not "
                        "fade when pressed"
                    ),
                ),
                Choice("fast_breathing", _("Breathing very fast")),
                Choice(
                    "neck_stiff",
                    _(
                        "A bad new headache with a stiff neck or with light hurting "
                        "my eyes"
                    ),
                ),
                Choice(
                    "face_arm_speech",
                    _(
                        "Face drooping, one arm suddenly weak (not just sore to "
                        "lift), or slurred speech"
                    ),
                ),
                Choice("not_sure", _("I'm not sure"), says=Says.UNSURE),
                Choice(
                    "none",
                    _("None of these"),
                    exclusive=True,
                    alone=_("None"),
                    says=Says.NO,
                ),
            ),
        ),
        OneOf(
            key="injury",
            number="Q07",
            text=_("Did this pain start after an accident, fall or strain?"),
            alone=_("Accident, fall or strain before the pain"),
            short=_("Injury at onset"),
            error=_(
                "Select whether the pain started after an accident, fall or strain"
            ),
            choices=(
                Choice(
                    "major",
                    _(
                        "Yes: a serious accident (fast road crash or roll-over, hit by "
                        "a lorry or bus, hit by a vehicle while walking or cycling, "
                        "fall from higher than 1 metre or 5 stairs, came off a bicycle,"
                        " motorbike or horse, something heavy hit me, or fell or dived "
                        "on my head)"
                    ),
                    alone=_(
                        "A serious accident (fast road crash or roll-over, hit by a "
                        "lorry or bus, hit by a vehicle while walking or cycling, fall "
                        "from higher than 1 metre or 5 stairs, came off a bicycle, "
                        "motorbike or horse, something heavy hit me, or fell or dived "
                        "on my head)"
                    ),
                ),
                Choice(
                    "minor_fall",
                    _(
                        "Yes: a smaller fall or a blow (from standing, a chair or a few"
                        " stairs, or a kick or tackle)"
                    ),
                    alone=_(
                        "A smaller fall or a blow (from standing, a chair or a few "
                        "stairs, or a kick or tackle)"
                    ),
                ),
                Choice(
                    "whiplash",
                    _(
                        "Yes: a slow road bump (for example hit from behind) or a jolt "
                        "that threw my head or body forward"
                    ),
                    alone=_(
                        "A slow road bump (for example hit from behind) or a jolt that "
                        "threw my head or body forward"
                    ),
                ),
                Choice(
                    "seizure",
                    _("Yes: a fit (seizure) or electric shock"),
                    alone=_("A fit (seizure) or electric shock"),
                ),
                Choice(
                    "lift_twist",
                    _("Yes: lifting, bending, twisting, coughing or sneezing"),
                    alone=_("Lifting, bending, twisting, coughing or sneezing"),
                ),
                Choice("none", _("No"), says=Says.NO),
            ),
        ),
        OneOf(
            key="injury_when",
            number="Q08",
            text=_("When was it?"),
            alone=_("Accident, fall or strain happened"),
            short=_("Time of injury"),
            error=_("Select when the accident, fall or strain happened"),
            condition=answer("injury").any_of(
                "major", "minor_fall", "whiplash", "seizure", "lift_twist"
            ),
            choices=(
                Choice("today_yesterday", _("Today or yesterday")),
                Choice("d2_7", _("2 to 7 days ago")),
                Choice("w1_6", _("1 to 6 weeks ago")),
                Choice("gt6w", _("Longer ago")),
            ),
        ),
    ),
)

ABOUT_YOU = Step(
    slug="about-you",
    title=_("About you"),
    questions=(
        WholeNumber(
            key="age",
            number="Q09",
            text=_("How old are you?"),
            alone=_("Age"),
            short=_("Age (years)"),
            error=_("Enter your age in years, using numbers only"),
            minimum=0,
            maximum=120,
            unit=_("years"),
        ),
        OneOf(
            key="sex_at_birth",
            number="Q10",
            text=_("What sex were you given at birth?"),
            hint=_("Some health risks differ."),
            alone=_("Sex given at birth"),
            short=_("Sex at birth"),
            error=_("Select the sex you were given at birth"),
            choices=(
                Choice("female", _("Female")),
                Choice("male", _("Male")),
                Choice("intersex", _("Intersex")),
                Choice("prefer_not", _("Prefer not to say"), says=Says.UNSURE),
            ),
        ),
        OneOf(
            key="pregnant",
            number="Q11",
            text=_("Are you pregnant, or did you give birth in the last 6 weeks?"),
            alone=_("Pregnant or gave birth in the last 6 weeks"),
            short=_("Pregnant or within 6 weeks of birth"),
            error=_(
                "Select whether you are pregnant or gave birth in the last 6 weeks"
            ),
            condition=answer("sex_at_birth").any_of("female", "intersex", "prefer_not")
            & (answer("age") <= 55),
            choices=(
                Choice("no", _("No"), says=Says.NO),
                Choice("pregnant", _("Pregnant")),
                Choice("postpartum6w", _("Gave birth in last 6 weeks")),
                Choice("not_sure", _("Not sure"), says=Says.UNSURE),
            ),
        ),
        OneOf(
            key="completing_for",
            number="Q12",
            text=_("Who are you filling this in for?"),
            alone=_("Form filled in for"),
            short=_("Completed by"),
            error=_("Select who you are filling in the form for"),
            required=False,
            choices=(
                Choice("self", _("Me")),
                Choice("other", _("Someone else")),
            ),
        ),
    ),
)

WHERE = Step(
    slug="where",
    title=_("Where is the pain?"),
    questions=(
        SomeOf(
            key="pain_sites",
            number="Q13",
            text=_("Where does it hurt?"),
            hint=_("Tap all the places."),
            alone=_("Painful places"),
            short=_("Sites of pain"),
            error=_("Select all the places that hurt"),
            choices=(
                Choice("neck", _("Neck"), group=_("Neck and shoulders")),
                Choice(
                    "shoulder_left",
                    _("Top of left shoulder"),
                    group=_("Neck and shoulders"),
                ),
                Choice(
                    "shoulder_right",
                    _("Top of right shoulder"),
                    group=_("Neck and shoulders"),
                ),
                Choice(
                    "blade_left",
                    _("Left shoulder blade"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "blades",
                    _("Between my shoulder blades"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "blade_right",
                    _("Right shoulder blade"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "mid_left",
                    _("Middle back, left of the spine"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "mid_spine",
                    _("On the spine bones, upper or middle back"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "mid_right",
                    _("Middle back, right of the spine"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "ribs_left",
                    _("Left side, over the ribs"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "ribs_right",
                    _("Right side, over the ribs"),
                    group=_("Upper and middle back"),
                ),
                Choice(
                    "low_left", _("Lower back, left"), group=_("Lower back and sides")
                ),
                Choice(
                    "low_spine",
                    _("Lower back, on the spine"),
                    group=_("Lower back and sides"),
                ),
                Choice(
                    "low_right", _("Lower back, right"), group=_("Lower back and sides")
                ),
                Choice(
                    "flank_left",
                    _("Left side of my back under the ribs"),
                    group=_("Lower back and sides"),
                ),
                Choice(
                    "flank_right",
                    _("Right side of my back under the ribs"),
                    group=_("Lower back and sides"),
                ),
                Choice("chest_front", _("Front of my chest"), group=_("Elsewhere")),
                Choice("tummy", _("Tummy"), group=_("Elsewhere")),
                Choice("arm", _("Arm"), group=_("Elsewhere")),
                Choice("leg", _("Leg"), group=_("Elsewhere")),
                Choice("other_bones", _("Other bones"), group=_("Elsewhere")),
                Choice("everywhere", _("All over"), group=_("Elsewhere")),
            ),
        ),
        SomeOf(
            key="spread",
            number="Q14",
            text=_("Does the pain travel?"),
            alone=_("Pain travels"),
            short=_("Radiation"),
            error=_("Select where the pain travels, or “It stays in one place”"),
            choices=(
                Choice("band", _("Round my ribs, chest or tummy like a belt or band")),
                Choice("arm", _("Down an arm")),
                Choice("leg_one", _("Down one leg")),
                Choice("legs_both", _("Down both legs")),
                Choice("through_front", _("From front to back, right through")),
                Choice(
                    "none", _("It stays in one place"), exclusive=True, says=Says.NO
                ),
            ),
        ),
        OneOf(
            key="pinpoint",
            number="Q15",
            text=_("Can you show where it is?"),
            alone=_("Can show where the pain is"),
            short=_("Localised or vague"),
            error=_("Select whether you can show where the pain is"),
            choices=(
                Choice("one_spot", _("Yes, one spot with a finger")),
                Choice("area", _("Yes, about a hand-sized area")),
                Choice("vague", _("No, it is hard to say where")),
            ),
        ),
        OneOf(
            key="spine_tender",
            number="Q16",
            text=_(
                "Press gently along the bones in the middle of your back. Is one "
                "bone very sore?"
            ),
            alone=_("One bone of the back very sore when pressed"),
            short=_("Localised spinal tenderness (self-examined)"),
            error=_("Select whether one bone of your back is very sore"),
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
                Choice("cannot", _("Can't reach or not sure"), says=Says.UNSURE),
            ),
        ),
        OneOf(
            key="rash",
            number="Q17",
            text=_("Is there a new rash or blisters where it hurts?"),
            alone=_("New rash or blisters where the pain is"),
            short=_("Rash or blisters at the site"),
            error=_("Select whether there is a new rash where the pain is"),
            choices=(
                Choice("yes_lt3d", _("Yes, for 3 days or less")),
                Choice("yes_gt3d", _("Yes, for longer")),
                Choice("no", _("No"), says=Says.NO),
            ),
        ),
        SomeOf(
            key="shape_change",
            number="Q18",
            text=_("Has the shape of your back changed?"),
            alone=_("Change in the shape of the back"),
            short=_("Change in shape or height"),
            error=_("Select any change in the shape of your back, or “No change”"),
            choices=(
                Choice("new_lump", _("A new lump or swelling")),
                Choice("new_stoop", _("A new bend, hump or step")),
                Choice("shorter", _("I am shorter than I was (4 cm / 1.5 in or more)")),
                Choice("long_stoop", _("My upper back has been rounded for years")),
                Choice("none", _("No change"), exclusive=True, says=Says.NO),
            ),
        ),
    ),
)

WHEN = Step(
    slug="when",
    title=_("When did it start?"),
    questions=(
        OneOf(
            key="duration",
            number="Q19",
            text=_("How long have you had this pain?"),
            alone=_("Had the pain for"),
            short=_("Duration"),
            error=_("Select how long you have had the pain"),
            choices=(
                Choice("lt24h", _("Less than a day")),
                Choice("d1_7", _("1 to 7 days")),
                Choice("w1_2", _("1 to 2 weeks")),
                Choice("w2_4", _("2 to 4 weeks")),
                Choice("w4_6", _("4 to 6 weeks")),
                Choice("w6_12", _("6 to 12 weeks")),
                Choice("m3_12", _("3 to 12 months")),
                Choice("gt12m", _("More than a year")),
            ),
        ),
        OneOf(
            key="onset",
            number="Q20",
            text=_("How did it start?"),
            alone=_("How the pain started"),
            short=_("Onset"),
            error=_("Select how the pain started"),
            choices=(
                Choice("sudden", _("In seconds or minutes")),
                Choice("activity", _("During or after an activity")),
                Choice("gradual", _("Slowly over days or weeks")),
                Choice("on_waking", _("I woke up with it")),
                Choice("unknown", _("I don't know"), says=Says.UNSURE),
            ),
        ),
        OneOf(
            key="course",
            number="Q21",
            text=_("What is it doing now?"),
            alone=_("The pain is"),
            short=_("Course"),
            error=_("Select what the pain is doing now"),
            choices=(
                Choice("better", _("Getting better")),
                Choice("same", _("Staying the same")),
                Choice("fluctuates", _("Good days and bad days")),
                Choice("worse_slow", _("Slowly getting worse")),
                Choice("worse_fast", _("Quickly getting worse")),
            ),
        ),
        OneOf(
            key="constancy",
            number="Q22",
            text=_("Is it there all the time?"),
            alone=_("Pain is there"),
            short=_("Constant or intermittent"),
            error=_("Select whether the pain is there all the time"),
            choices=(
                Choice("always", _("Always, it never stops")),
                Choice("mostly", _("Most of the time")),
                Choice("on_off", _("It comes and goes")),
                Choice("only_some", _("Only in some positions or at some times")),
            ),
        ),
        OneOf(
            key="new_kind",
            number="Q23",
            text=_("Have you had this kind of pain before?"),
            alone=_("New or known pain"),
            short=_("Previous episodes"),
            error=_("Select whether you have had pain of the same kind before"),
            choices=(
                Choice("first_ever", _("Never had back pain like this")),
                Choice("different", _("I have had back pain, but this is different")),
                Choice("usual", _("It is my usual pain")),
            ),
        ),
        OneOf(
            key="onset_before_45",
            number="Q24",
            text=_("Did it first start before you were 45?"),
            alone=_("First started before age 45"),
            short=_("First onset before age 45"),
            error=_("Select whether the pain first started before you were 45"),
            condition=answer("duration").any_of("m3_12", "gt12m"),
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
            ),
        ),
    ),
)

FEEL = Step(
    slug="feel",
    title=_("What does it feel like?"),
    questions=(
        Scale(
            key="severity",
            number="Q25",
            text=_("At its worst in the last day, how bad was it?"),
            hint=_("0 is no pain, 10 is the worst you can imagine."),
            alone=_("Worst pain in the last day, 0 to 10"),
            short=_("Severity at worst, last day (0–10)"),
            error=_("Select how bad the worst pain was, from 0 to 10"),
            minimum=0,
            maximum=10,
            lowest=_("no pain"),
            highest=_("worst you can imagine"),
        ),
        SomeOf(
            key="character",
            number="Q26",
            text=_("Which words fit?"),
            hint=_("Tick all that fit."),
            alone=_("The pain feels"),
            short=_("Character"),
            error=_("Select all the words that fit the pain"),
            choices=(
                Choice("aching", _("Aching")),
                Choice("dull", _("Dull")),
                Choice("sharp", _("Sharp")),
                Choice("tight_stiff", _("Tight or stiff")),
                Choice("cramp_spasm", _("Cramp or spasm")),
                Choice("throbbing", _("Throbbing")),
                Choice("crushing", _("Crushing")),
                Choice("deep_bone", _("Deep, in the bone")),
                Choice("squeezing", _("Squeezing or pressure")),
                Choice("burning", _("Burning")),
                Choice("electric", _("Shooting or like electric shocks")),
                Choice("tingling", _("Tingling")),
                Choice("pins_needles", _("Pins and needles")),
                Choice("numb", _("Numb")),
                Choice("painful_cold", _("Painful cold")),
                Choice("itching", _("Itching")),
                Choice("touch_hurts", _("Clothes or light touch hurt")),
            ),
        ),
    ),
)

NIGHTS = Step(
    slug="nights",
    title=_("Nights and lying down"),
    questions=(
        OneOf(
            key="night_wakes",
            number="Q27",
            text=_("Does the pain wake you at night?"),
            alone=_("Waking at night because of the pain"),
            short=_("Wakes at night"),
            error=_("Select whether the pain wakes you at night"),
            choices=(
                Choice("never", _("No"), says=Says.NO),
                Choice("some", _("Some nights")),
                Choice("most", _("Most nights")),
                Choice("every", _("Every night")),
            ),
        ),
        OneOf(
            key="night_settle",
            number="Q28",
            text=_("When it wakes you, what happens?"),
            alone=_("After waking at night with pain"),
            short=_("Night pain settles with"),
            error=_("Select what happens when the pain wakes you"),
            condition=answer("night_wakes").any_of("some", "most", "every"),
            choices=(
                Choice("quick", _("It settles when I move or change position")),
                Choice("medicine", _("It settles with a painkiller")),
                Choice("no", _("Nothing settles it"), says=Says.NO),
            ),
        ),
        OneOf(
            key="night_half2",
            number="Q29",
            text=_("Does it mostly wake you in the second half of the night?"),
            alone=_("Wakes mostly in the second half of the night"),
            short=_("Wakes in second half of night"),
            error=_(
                "Select whether the pain mostly wakes you in the second half of the "
                "night"
            ),
            condition=answer("night_wakes").any_of("some", "most", "every")
            & (answer("onset_before_45") == "yes"),
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
            ),
        ),
        OneOf(
            key="lying_effect",
            number="Q30",
            text=_("What happens when you lie flat?"),
            alone=_("When lying flat"),
            short=_("Effect of lying flat"),
            error=_("Select what happens when you lie flat"),
            choices=(
                Choice("better", _("It eases")),
                Choice("none", _("No change"), says=Says.NO),
                Choice("worse_now", _("Worse straight away")),
                Choice(
                    "worse_later",
                    _("Worse after I have been lying a long time, or when I wake"),
                ),
                Choice("only_lying", _("I only get it when lying down or in bed")),
            ),
        ),
        OneOf(
            key="cannot_lie_flat",
            number="Q31",
            text=_("Is it so bad you cannot lie flat, or have to sleep in a chair?"),
            alone=_("Too bad to lie flat, or sleeps in a chair"),
            short=_("Unable to lie flat"),
            error=_("Select whether the pain is so bad that you cannot lie flat"),
            condition=answer("lying_effect").any_of(
                "worse_now", "worse_later", "only_lying"
            ),
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
            ),
        ),
        OneOf(
            key="prop_helps",
            number="Q32",
            text=_("Does changing position or propping up with pillows help?"),
            alone=_("Changing position or propping up helps"),
            short=_("Relief by repositioning or propping"),
            error=_("Select whether changing position or propping up helps"),
            condition=answer("lying_effect").any_of(
                "worse_now", "worse_later", "only_lying"
            ),
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
                Choice("not_tried", _("Not tried")),
            ),
        ),
        OneOf(
            key="morning_stiff",
            number="Q33",
            text=_("Is your back stiff in the morning? How long?"),
            alone=_("Stiff back in the morning"),
            short=_("Morning stiffness"),
            error=_("Select how long your back is stiff in the morning"),
            choices=(
                Choice("none", _("No"), says=Says.NO),
                Choice("lt30", _("Less than 30 minutes")),
                Choice("m30_60", _("30 to 60 minutes")),
                Choice("gt60", _("More than an hour")),
            ),
        ),
        SomeOf(
            key="bed_factors",
            number="Q34",
            text=_("About your bed."),
            hint=_("Tick any that fit."),
            alone=_("About the bed"),
            short=_("Bed and pillow"),
            error=_("Select anything about your bed that fits"),
            condition=answer("lying_effect").any_of(
                "worse_now", "worse_later", "only_lying"
            )
            | (answer("onset") == "on_waking"),
            required=False,
            choices=(
                Choice("pillow_high", _("Pillow too high")),
                Choice("pillow_low", _("Pillow too low or flat")),
                Choice("mattress_hard", _("Mattress too hard")),
                Choice("mattress_soft", _("Mattress soft or saggy")),
                Choice("bed_old", _("Bed or pillow is old")),
                Choice("front_sleeper", _("I sleep on my front")),
                Choice("toss_turn", _("I toss and turn")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
    ),
)

BETTER_WORSE = Step(
    slug="better-worse",
    title=_("Better and worse"),
    questions=(
        OneOf(
            key="rest_effect",
            number="Q35",
            text=_("What does rest do?"),
            alone=_("When resting"),
            short=_("Effect of rest"),
            error=_("Select what rest does to the pain"),
            choices=(
                Choice("better", _("It eases")),
                Choice("none", _("No change"), says=Says.NO),
                Choice("worse", _("Worse")),
                Choice("not_noticed", _("I have not noticed"), says=Says.UNSURE),
            ),
        ),
        SomeOf(
            key="aggravators",
            number="Q36",
            text=_("What makes it worse?"),
            alone=_("Makes the pain worse"),
            short=_("Aggravating factors"),
            error=_("Select anything that makes the pain worse, or “Nothing”"),
            choices=(
                Choice(
                    "sitting_screen",
                    _("Sitting for long, or slouching over a screen or phone"),
                ),
                Choice(
                    "upright",
                    _(
                        "It mostly comes on when I sit or stand, and goes when I lie "
                        "down"
                    ),
                ),
                Choice("twist_arch", _("Twisting or arching back")),
                Choice("lift_carry", _("Lifting or carrying")),
                Choice("repeated_use", _("Doing the same movement again and again")),
                Choice("pressing", _("Pressing on a sore muscle")),
                Choice("deep_breath", _("Breathing in deeply")),
                Choice(
                    "cough_strain", _("Coughing, sneezing or straining on the toilet")
                ),
                Choice(
                    "exertion",
                    _("Walking fast, hills or stairs, and it stops when I stop"),
                ),
                Choice("eating", _("Eating or drinking")),
                Choice("none", _("Nothing"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="relievers",
            number="Q37",
            text=_("What makes it better?"),
            alone=_("Eases the pain"),
            short=_("Relieving factors"),
            error=_("Select anything that makes the pain better, or “Nothing helps”"),
            choices=(
                Choice("rest", _("Rest")),
                Choice("change_position", _("Changing position")),
                Choice("gentle_move", _("Gentle movement or stretching")),
                Choice("heat_ice", _("Heat or ice")),
                Choice("massage", _("Massage")),
                Choice("painkillers", _("Painkillers")),
                Choice("lean_forward", _("Leaning forward")),
                Choice(
                    "not_noticed",
                    _("I have not found out yet"),
                    exclusive=True,
                    says=Says.UNSURE,
                ),
                Choice("none", _("Nothing helps"), exclusive=True, says=Says.NO),
            ),
        ),
        OneOf(
            key="tried_weeks",
            number="Q38",
            text=_("Have you been treating it (rest, exercise, painkillers, physio)?"),
            alone=_("Treating the pain"),
            short=_("Treatment tried and response"),
            error=_("Select whether you have been treating the pain"),
            choices=(
                Choice("none", _("Not yet"), says=Says.NO),
                Choice("lt4w", _("Yes, for less than 4 weeks")),
                Choice("ge4w_better", _("Yes, 4 weeks or more, and it helps")),
                Choice(
                    "ge4w_no_better", _("Yes, 4 weeks or more, and it is no better")
                ),
            ),
        ),
        OneOf(
            key="painkiller_effect",
            number="Q39",
            text=_("Do painkillers help?"),
            alone=_("Painkillers help"),
            short=_("Response to analgesia"),
            error=_("Select whether painkillers help"),
            condition=answer("severity") >= 7,
            choices=(
                Choice("good", _("Yes, a lot")),
                Choice("some", _("A bit")),
                Choice("none", _("No"), says=Says.NO),
                Choice("not_taken", _("Not taken any")),
            ),
        ),
        SomeOf(
            key="triggers",
            number="Q40",
            text=_("Did anything like this come before it?"),
            alone=_("Came before the pain"),
            short=_("Preceding load or activity"),
            error=_("Select anything that came before the pain, or “None”"),
            choices=(
                Choice("desk", _("Long hours at a desk or screen")),
                Choice("heavy_work", _("Heavy or physical work")),
                Choice("sport_gym", _("Sport, gym or throwing")),
                Choice("repeated_task", _("A repeated task")),
                Choice("bag", _("Carrying a heavy bag")),
                Choice(
                    "caring_baby", _("Lifting or feeding a baby, or caring for someone")
                ),
                Choice("driving", _("Long driving")),
                Choice("garden_diy", _("Gardening, DIY or moving things")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="treatments_tried",
            number="Q41",
            text=_("What have you tried?"),
            alone=_("Treatments tried"),
            short=_("Treatments tried"),
            error=_("Select any treatment you have tried"),
            required=False,
            choices=(
                Choice("t_rest", _("Rest")),
                Choice("t_heat_ice", _("Heat or ice")),
                Choice("t_otc", _("Shop-bought painkillers")),
                Choice("t_prescribed", _("Prescribed medicine")),
                Choice("t_physio", _("Physiotherapy")),
                Choice("t_manual", _("Massage, chiropractic or osteopathy")),
                Choice("t_exercise", _("Exercise, Pilates or yoga")),
                Choice("t_roller", _("Foam roller or stretching")),
                Choice("t_injection", _("Injection")),
                Choice("t_surgery", _("Back surgery")),
                Choice("t_none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
    ),
)

HEALTH = Step(
    slug="health",
    title=_("Your general health lately"),
    questions=(
        OneOf(
            key="weight_loss",
            number="Q42",
            text=_("In the last 6 months, have you lost weight without trying?"),
            hint=_(
                "Clothes or rings loose? 5% is 3.5 kg for a 70 kg person, or "
                "about half a stone."
            ),
            alone=_("Lost weight without trying, last 6 months"),
            short=_("Unintended weight loss, 6 months"),
            error=_("Select whether you have lost weight without trying"),
            choices=(
                Choice("no", _("No"), says=Says.NO),
                Choice("small", _("A little")),
                Choice("big", _("Yes, about 5% or more")),
                Choice("not_sure", _("I think so, not sure"), says=Says.UNSURE),
            ),
        ),
        SomeOf(
            key="systemic",
            number="Q43",
            text=_("In the last few weeks, have you had any of these?"),
            alone=_("Health in the last few weeks"),
            short=_("Systemic symptoms, last weeks"),
            error=_("Select anything you have had in the last few weeks, or “None”"),
            choices=(
                Choice("appetite_loss", _("Much less hungry")),
                Choice("night_sweats", _("Sweats at night that soak the bed")),
                Choice("fever_recent", _("Fevers or chills on and off")),
                Choice("fatigue", _("Very tired for weeks")),
                Choice("unwell", _("Just not well")),
                Choice("cough_new", _("A new cough")),
                Choice("cough3w", _("A cough for 3 weeks or more")),
                Choice(
                    "breathless_weeks", _("More out of breath than usual for weeks")
                ),
                Choice("hoarse", _("Hoarse voice for 3 weeks")),
                Choice("infections", _("Infection after infection")),
                Choice("bruising_nosebleeds", _("Easy bruising or nosebleeds")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="cancer_signs",
            number="Q44",
            text=_("Any of these that are new and not explained?"),
            alone=_("New and not explained"),
            short=_("Possible primary tumour signs"),
            error=_("Select anything that is new and not explained, or “None”"),
            choices=(
                Choice("breast_lump", _("Breast lump or change")),
                Choice("node_lump", _("Lump in neck, armpit or groin")),
                Choice("testicle_lump", _("Lump in a testicle")),
                Choice("blood_pee", _("Blood in pee")),
                Choice("blood_poo", _("Blood in poo")),
                Choice("swallowing", _("Food sticking")),
                Choice("jaundice", _("Yellow skin or eyes")),
                Choice("bowel_change", _("Change in how I poo for weeks")),
                Choice("slow_pee", _("Slow or weak pee")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="gut_signs",
            number="Q46",
            text=_("Any tummy symptoms?"),
            alone=_("Tummy symptoms"),
            short=_("Abdominal symptoms"),
            error=_("Select any tummy symptoms, or “None”"),
            condition=answer("spread").any_of("through_front")
            | answer("pain_sites").any_of("tummy", "chest_front")
            | answer("aggravators").any_of("eating")
            | (answer("pinpoint") == "vague"),
            choices=(
                Choice("vomiting", _("Being sick again and again")),
                Choice("indigestion", _("Heartburn or indigestion")),
                Choice("after_eating", _("Pain after eating")),
                Choice("fatty_alcohol", _("Worse after fatty food or alcohol")),
                Choice("mild_tummy", _("Mild tummy ache")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="urine_signs",
            number="Q47",
            text=_("When you pee:"),
            alone=_("When peeing"),
            short=_("Urinary symptoms"),
            error=_("Select anything you notice when you pee, or “None”"),
            condition=answer("pain_sites").any_of(
                "flank_left", "flank_right", "low_left", "low_spine", "low_right"
            )
            | answer("emg_ill").any_of("fever", "rigors"),
            choices=(
                Choice("burning", _("It burns")),
                Choice("frequency", _("I go much more often")),
                Choice("smelly_cloudy", _("It is cloudy or smelly")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
    ),
)

NERVES = Step(
    slug="nerves",
    title=_("Nerves"),
    questions=(
        SomeOf(
            key="sensory",
            number="Q48",
            text=_("Any numbness or tingling (not weakness)?"),
            alone=_("Numbness or tingling"),
            short=_("Numbness or tingling"),
            error=_("Select where you have numbness or tingling, or “None”"),
            choices=(
                Choice("arm_one", _("One arm or hand")),
                Choice("arms_both", _("Both arms or both hands")),
                Choice("chest_tummy", _("A band of skin on my chest or tummy")),
                Choice("leg_one", _("One leg")),
                Choice("feet_both", _("Both legs or both feet")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        OneOf(
            key="sensory_new",
            number="Q49",
            text=_("Is that new since this pain, or getting worse?"),
            alone=_("Numbness or tingling is new or getting worse"),
            short=_("Sensory symptoms new or worsening"),
            error=_("Select whether the numbness or tingling is new or getting worse"),
            condition=answer("sensory").any_of(
                "arm_one", "arms_both", "chest_tummy", "leg_one", "feet_both"
            ),
            choices=(
                Choice("yes", _("Yes")),
                Choice(
                    "no",
                    _("No, I have had it a long time and it is the same"),
                    says=Says.NO,
                ),
            ),
        ),
        SomeOf(
            key="myelopathy",
            number="Q50",
            text=_("Any of these that are new or getting worse?"),
            alone=_("Clumsy hands or shocks down the back, new or getting worse"),
            short=_("Myelopathic symptoms"),
            error=_("Select clumsy hands, shocks down your back, or “None”"),
            condition=answer("sensory").any_of(
                "arm_one", "arms_both", "chest_tummy", "leg_one", "feet_both"
            )
            | answer("pain_sites").any_of("neck"),
            choices=(
                Choice("clumsy_hands", _("Clumsy hands (buttons, writing)")),
                Choice(
                    "neck_shock",
                    _("An electric shock down my back when I bend my neck"),
                ),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
    ),
)

PAST_HEALTH = Step(
    slug="past-health",
    title=_("Your past health"),
    intro=_(
        "We ask about past illness because it can change how soon back pain should "
        "be checked."
    ),
    questions=(
        OneOf(
            key="cancer_hx",
            number="Q51",
            text=_("Have you ever had cancer?"),
            hint=_("We ask everyone with back pain."),
            alone=_("Cancer now or before"),
            short=_("Cancer history"),
            error=_("Select whether you have ever had cancer"),
            choices=(
                Choice("never", _("No"), says=Says.NO),
                Choice("current", _("Yes, I have it now or am having treatment")),
                Choice("past", _("Yes, in the past")),
                Choice("being_tested", _("I am being tested for it now")),
                Choice("prefer_not", _("Prefer not to say"), says=Says.UNSURE),
                Choice("not_sure", _("Not sure"), says=Says.UNSURE),
            ),
        ),
        SomeOf(
            key="cancer_type",
            number="Q52",
            text=_("What type?"),
            alone=_("Type of cancer"),
            short=_("Cancer type"),
            error=_("Select what type of cancer"),
            condition=answer("cancer_hx").any_of("current", "past"),
            choices=(
                Choice("breast", _("Breast")),
                Choice("lung", _("Lung")),
                Choice("prostate", _("Prostate")),
                Choice("kidney", _("Kidney")),
                Choice("thyroid", _("Thyroid")),
                Choice("myeloma", _("Myeloma")),
                Choice("lymphoma_leukaemia", _("Lymphoma or leukaemia")),
                Choice("bowel", _("Bowel")),
                Choice("melanoma", _("Melanoma")),
                Choice("pancreas", _("Pancreas")),
                Choice("upper_gi", _("Stomach or food pipe")),
                Choice("bladder", _("Bladder")),
                Choice("gynae", _("Womb, ovary or cervix")),
                Choice("bone_soft", _("Bone or soft tissue")),
                Choice(
                    "skin_nonmelanoma",
                    _("Skin cancer that was not melanoma (BCC or SCC)"),
                ),
                Choice("other", _("Other or don't know")),
            ),
        ),
        OneOf(
            key="cancer_when",
            number="Q53",
            text=_("When were you last treated or told about it?"),
            alone=_("Cancer last treated or found"),
            short=_("Last treatment or diagnosis of cancer"),
            error=_(
                "Select when you were last treated for cancer or told about the cancer"
            ),
            condition=answer("cancer_hx") == "past",
            choices=(
                Choice("lt1y", _("Less than 1 year ago")),
                Choice("y1_5", _("1 to 5 years")),
                Choice("y5_10", _("5 to 10 years")),
                Choice("gt10y", _("More than 10 years")),
            ),
        ),
        OneOf(
            key="bone_mets",
            number="Q54",
            text=_("Has anyone told you it has spread to your bones?"),
            alone=_("Cancer spread to bones"),
            short=_("Known bone metastases"),
            error=_("Select whether the cancer has spread to your bones"),
            condition=answer("cancer_hx").any_of("current", "past"),
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
                Choice("not_sure", _("Not sure"), says=Says.UNSURE),
            ),
        ),
        SomeOf(
            key="cancer_tx",
            number="Q55",
            text=_("In the last 6 weeks, have you had:"),
            alone=_("Cancer treatment in the last 6 weeks"),
            short=_("Cancer treatment, last 6 weeks"),
            error=_("Select any cancer treatment in the last 6 weeks, or “None”"),
            condition=(answer("cancer_hx") == "current")
            | (answer("cancer_when") == "lt1y"),
            choices=(
                Choice("chemo", _("Chemotherapy")),
                Choice("immuno_targeted", _("Immunotherapy or targeted drugs")),
                Choice("radiotherapy", _("Radiotherapy")),
                Choice("surgery", _("Surgery")),
                Choice("hormone", _("Hormone treatment")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        OneOf(
            key="family_cancer",
            number="Q56",
            text=_("Parent, brother, sister or child with cancer before 60?"),
            alone=_("Close relative with cancer before 60"),
            short=_("First-degree relative with cancer before 60"),
            error=_("Select whether a close relative had cancer before 60"),
            required=False,
            choices=(
                Choice("yes", _("Yes")),
                Choice("no", _("No"), says=Says.NO),
                Choice("not_sure", _("Not sure"), says=Says.UNSURE),
            ),
        ),
    ),
)

OTHER_HEALTH = Step(
    slug="other-health",
    title=_("Other health and medicines"),
    intro=_(
        "We ask about HIV, injected drugs and smoking because they change what the "
        "cause can be. Nobody judges your answers."
    ),
    questions=(
        SomeOf(
            key="conditions",
            number="Q57",
            text=_("Do you have any of these?"),
            alone=_("Illnesses and conditions"),
            short=_("Medical conditions"),
            error=_("Select any illness or condition you have, or “None”"),
            choices=(
                Choice("osteoporosis", _("Thin bones (osteoporosis)")),
                Choice(
                    "fragility_fracture",
                    _("A broken bone after a minor fall since age 50"),
                ),
                Choice(
                    "rheum_arthritis", _("Rheumatoid or other inflammatory arthritis")
                ),
                Choice(
                    "stiff_spine",
                    _(
                        "Ankylosing spondylitis, or a spine that is fused or has gone"
                        " stiff"
                    ),
                ),
                Choice(
                    "psoriasis_ibd_uveitis", _("Psoriasis, Crohn's, colitis or uveitis")
                ),
                Choice("diabetes", _("Diabetes")),
                Choice("kidney_dialysis", _("Kidney disease or dialysis")),
                Choice("weak_immune", _("HIV, transplant or weak immune system")),
                Choice("tb", _("TB, now or in the past")),
                Choice(
                    "aortic",
                    _(
                        "Aneurysm, Marfan, Ehlers-Danlos, two-flap heart valve, or a "
                        "close relative with a torn aorta"
                    ),
                ),
                Choice("heart", _("Heart disease")),
                Choice("high_bp", _("High blood pressure")),
                Choice("clot_past", _("Blood clot in leg or lung before")),
                Choice("lung_disease", _("COPD, asthma or collapsed lung")),
                Choice("gallstones", _("Gallstones")),
                Choice("ulcer", _("Stomach ulcer")),
                Choice(
                    "absorption",
                    _(
                        "Coeliac, Crohn's, stomach or weight-loss surgery, pernicious"
                        " anaemia"
                    ),
                ),
                Choice("sickle_cell", _("Sickle cell")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="medicines",
            number="Q58",
            text=_("Do you take any of these?"),
            alone=_("Medicines"),
            short=_("Medicines"),
            error=_("Select any medicine you take, or “None”"),
            choices=(
                Choice(
                    "steroid_long",
                    _("Steroid tablets for 3 months or more, or many courses"),
                ),
                Choice("anticoagulant", _("Blood thinners")),
                Choice("immunosuppressant", _("Medicines that lower immunity")),
                Choice("hormone_blocker", _("Hormone blockers for breast or prostate")),
                Choice("metformin", _("Metformin")),
                Choice("acid_long", _("Acid-stomach tablets for a year or more")),
                Choice("strong_opioid", _("Strong painkillers (morphine type)")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="infection_risk",
            number="Q59",
            text=_("Any of these in the last 3 months? (Injected drugs and TB: ever.)"),
            alone=_(
                "Infections, injections or operations in the last 3 months; injected "
                "drugs or contact with TB ever"
            ),
            short=_("Infection risk, last 3 months"),
            error=_(
                "Select any infection, injection, operation or contact that fits, or "
                "“None”"
            ),
            choices=(
                Choice("iv_drugs", _("Injected drugs")),
                Choice(
                    "skin_blood_infection",
                    _("Skin abscess, infected wound, or blood infection"),
                ),
                Choice("other_infection", _("Chest, urine, tooth or other infection")),
                Choice(
                    "spine_procedure",
                    _("Injection, epidural or operation in or near my neck or back"),
                ),
                Choice("needling", _("Acupuncture or dry needling in my neck or back")),
                Choice(
                    "line_catheter", _("A drip line, dialysis line or catheter left in")
                ),
                Choice("recent_surgery", _("Any other operation")),
                Choice(
                    "tb_area", _("Close contact with TB, or lived where TB is common")
                ),
                Choice("unpasteurised", _("Raw milk or cheese, or farm animal work")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="clot_risk",
            number="Q60",
            text=_("Any of these?"),
            alone=_("Risks of blood clots"),
            short=_("Venous thromboembolism risk"),
            error=_("Select anything that makes blood clots more likely, or “None”"),
            condition=answer("aggravators").any_of("deep_breath")
            | answer("emg_chest").any_of("cough_blood")
            | answer("systemic").any_of("breathless_weeks"),
            choices=(
                Choice("leg_swelling", _("One leg swollen or sore")),
                Choice(
                    "recent_op_bed",
                    _("Operation or in bed 3 days or more in last 4 weeks"),
                ),
                Choice("long_travel", _("Travel of 4 hours or more in last 4 weeks")),
                Choice("pill_hrt", _("The pill or HRT tablets")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        OneOf(
            key="smoking",
            number="Q61",
            text=_("Do you smoke?"),
            alone=_("Smoking"),
            short=_("Smoking"),
            error=_("Select whether you smoke"),
            choices=(
                Choice("never", _("Never"), says=Says.NO),
                Choice("ex", _("I used to")),
                Choice("current", _("Yes")),
            ),
        ),
        SomeOf(
            key="calcium_signs",
            number="Q45",
            text=_("Any of these that are new?"),
            alone=_("New thirst, constipation, sickness or muddle"),
            short=_("Symptoms of high calcium"),
            error=_(
                "Select any new thirst, constipation, sickness or muddle, or “None”"
            ),
            condition=(answer("age") >= 60)
            | answer("cancer_hx").any_of("current", "past", "being_tested")
            | answer("systemic").any_of("fatigue"),
            choices=(
                Choice("thirst", _("Very thirsty")),
                Choice("pee_lots", _("Peeing a lot")),
                Choice("constipation", _("Constipated")),
                Choice("muddled", _("Muddled or foggy")),
                Choice("sick", _("Feeling sick or being sick")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="spa",
            number="Q62",
            text=_("Do any of these fit you?"),
            alone=_("Signs of spine arthritis"),
            short=_("Spondyloarthritis features"),
            error=_("Select any sign of spine arthritis that fits you, or “None”"),
            condition=answer("onset_before_45") == "yes",
            choices=(
                Choice("onset_lt35", _("It began before age 35")),
                Choice("buttock", _("Pain in my bottom too")),
                Choice("nsaid48h", _("Ibuprofen-type tablets help within 2 days")),
                Choice(
                    "relative", _("Close relative with spine arthritis or psoriasis")
                ),
                Choice("arthritis", _("Swollen joints now or before")),
                Choice("heel_tendon", _("Heel or tendon pain")),
                Choice("psoriasis", _("Psoriasis")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
    ),
)

LIFESTYLE = Step(
    slug="lifestyle",
    title=_("Food, sun and lifestyle"),
    intro=_(
        "We ask because food, sun, sleep and stress act on bones, muscles and pain. "
        "You can leave out any of these, or all of them."
    ),
    questions=(
        SomeOf(
            key="low_sun",
            number="Q63",
            text=_("About sun on your skin:"),
            alone=_("Sun on the skin"),
            short=_("Low sun exposure"),
            error=_("Select anything about sun on your skin that fits"),
            required=False,
            choices=(
                Choice("indoors", _("I am mostly indoors")),
                Choice("covered", _("My skin is mostly covered")),
                Choice(
                    "dark_skin",
                    _("I have darker skin and live somewhere with little sun"),
                ),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="diet",
            number="Q64",
            text=_("About your food:"),
            alone=_("Food"),
            short=_("Diet"),
            error=_("Select anything about your food that fits"),
            required=False,
            choices=(
                Choice("vegan", _("No animal foods")),
                Choice("veg", _("No meat or fish")),
                Choice("low_dairy", _("Little milk, cheese or fortified drinks")),
                Choice("low_greens_nuts", _("Few nuts, seeds or green leaves")),
                Choice("small_meals", _("I eat very little")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="muscle",
            number="Q65",
            text=_("About your muscles:"),
            alone=_("Muscles"),
            short=_("Muscle symptoms"),
            error=_("Select anything about your muscles that fits"),
            required=False,
            choices=(
                Choice("aches_all_over", _("Aches all over")),
                Choice(
                    "hard_stairs_chair",
                    _(
                        "Hard to climb stairs or get up from a chair (for weeks or "
                        "more)"
                    ),
                ),
                Choice("cramps_spasms", _("Cramps, twitches or spasms")),
                Choice("restless", _("Restless")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="b12_signs",
            number="Q66",
            text=_("Any of these?"),
            alone=_("Signs or causes of low vitamin B12"),
            short=_("Vitamin B12 features"),
            error=_("Select any sign or cause of low vitamin B12 that fits"),
            condition=answer("sensory").any_of("arm_one", "arms_both", "feet_both"),
            required=False,
            choices=(
                Choice("sore_tongue", _("Sore red tongue")),
                Choice("memory_mood", _("Memory or mood change")),
                Choice("nitrous", _("I use laughing gas (nitrous oxide)")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
        SomeOf(
            key="lifestyle",
            number="Q67",
            text=_("Any of these?"),
            alone=_("Stress, sleep, movement and vitamins"),
            short=_("Lifestyle"),
            error=_(
                "Select anything about stress, sleep, movement or vitamins that fits"
            ),
            required=False,
            choices=(
                Choice("stress", _("A lot of stress")),
                Choice("poor_sleep", _("Poor sleep")),
                Choice("low_activity", _("I move very little")),
                Choice("supplements", _("I take vitamins or minerals")),
                Choice("none", _("None"), exclusive=True, says=Says.NO),
            ),
        ),
    ),
)

EFFECT = Step(
    slug="effect",
    title=_("How it affects you"),
    intro=_(
        "We ask how you cope because pain can wear anyone down, and there is help for "
        "that too."
    ),
    questions=(
        OneOf(
            key="function",
            number="Q68",
            text=_("Can you do your daily things?"),
            alone=_("Can do daily things"),
            short=_("Function"),
            error=_("Select whether you can do your daily things"),
            choices=(
                Choice("normal", _("Yes")),
                Choice("some", _("With some trouble")),
                Choice("hard", _("Only a few")),
                Choice("bedbound", _("No, I am mostly in bed or a chair")),
            ),
        ),
        OneOf(
            key="concern",
            number="Q69",
            text=_("How worried are you about it?"),
            alone=_("Worried about the pain"),
            short=_("Patient’s concern"),
            error=_("Select how worried you are about the pain"),
            choices=(
                Choice("none", _("Not worried"), says=Says.NO),
                Choice("bit", _("A bit")),
                Choice("very", _("Very worried")),
            ),
        ),
        OneOf(
            key="distress",
            number="Q70",
            text=_("Pain can wear you down. How are you coping?"),
            alone=_("Coping with the pain"),
            short=_("Coping and mood"),
            error=_("Select how you are coping"),
            required=False,
            choices=(
                Choice("ok", _("OK")),
                Choice("low_mood", _("Low")),
                Choice("cannot_go_on", _("I feel I cannot go on")),
            ),
        ),
        OneOf(
            key="prev_visits",
            number="Q71",
            text=_("Have you seen someone about this pain already?"),
            alone=_("Seen someone about the pain"),
            short=_("Previous consultations for this pain"),
            error=_("Select whether you have seen someone about the pain"),
            choices=(
                Choice("none", _("No"), says=Says.NO),
                Choice("one", _("Once")),
                Choice("two_plus", _("Two times or more")),
            ),
        ),
        LongText(
            key="free_text",
            number="Q72",
            text=_("Is there anything else you want us to know?"),
            hint=_("Do not put urgent symptoms here. Nobody reads this straight away."),
            alone=_("Anything else, in my own words"),
            short=_("Patient’s own words"),
            error=_("Shorten what you wrote to 1,000 characters or fewer"),
            required=False,
            maximum_length=1000,
        ),
    ),
)

UPPER_BACK = Questionnaire(
    version="1.3",
    steps=(
        EMERGENCY_CHECK,
        ABOUT_YOU,
        WHERE,
        WHEN,
        FEEL,
        NIGHTS,
        BETTER_WORSE,
        HEALTH,
        NERVES,
        PAST_HEALTH,
        OTHER_HEALTH,
        LIFESTYLE,
        EFFECT,
    ),
)
