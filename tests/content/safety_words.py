"""How the dossiers name the side effects, the treatments and the comparators of the shipped tables."""

from __future__ import annotations

_STOPPING = r"(left|stop|withdr|discontinu)"

WORDS: dict[str, tuple[str, ...]] = {
    "any-adverse-event": (
        r"any .*adverse (event|effect)",
        r"any .*(teae|event)",
        r"at least one adverse event",
        r"with an adverse event",
        r"new adverse event",
        r"events were (mild|moderate)",
    ),
    "serious-adverse-event": (r"serious adverse event", r"^serious, patients", r"serious events"),
    "severe-adverse-event": (r"severe.* reaction", r"severe or serious", r"serious or severe"),
    "stopping-for-adverse-events": (
        _STOPPING + r".*(adverse|side effect)",
        r"stop for ae",
        r"dropout for adverse",
        r"leaving because of adverse",
        r"patients who had to stop",
    ),
    "stopping-for-any-reason": (
        r"any reason",
        r"all dropouts",
        r"all-cause dropout",
        r"withdrawal from continued treatment",
        r"withdrawal rate",
    ),
    "session-interrupted": (r"sessions (briefly interrupted|stopped)",),
    "dissociation": (r"^(long-lasting )?dissociat", r"dissociation as an adverse event"),
    "dissociation-scale": (r"cadss",),
    "derealization": (r"^derealization during",),
    "euphoric-mood": (r"^euphori[ac]",),
    "anxiety": (r"^anxiety, (patients|trd)", r"^anxiety$"),
    "emergence-reaction": (r"emergence reactions",),
    "dizziness": (r"^dizziness",),
    "dizziness-or-light-headedness": (r"dizziness or light-headedness",),
    "light-headedness": (r"^light-headedness",),
    "headache": (r"^headache", r"risk ratio, headache"),
    "somnolence": (r"^somnolence", r"^drowsiness", r"^sleepiness"),
    "sedation": (r"^sedation(, (patients|trd)| in week)",),
    "sedation-scale": (r"moaa/s",),
    "reduced-consciousness": (r"mildly reduced consciousness",),
    "paraesthesia": (r"^paraesthesia",),
    "hypoaesthesia": (r"^hypoaesthesia",),
    "amnesia": (r"^amnesia",),
    "anticholinergic-effects": (r"anticholinergic adverse reactions",),
    "nausea": (r"^nausea(?! or vom)(?!.*stopp)",),
    "vomiting": (r"^vomiting", r"^emesis"),
    "nausea-or-vomiting": (r"nausea or vomiting",),
    "dyspepsia": (r"^dyspepsia", r"^indigestion"),
    "decreased-appetite": (r"^decreased appetite", r"^anorexia"),
    "gastrointestinal-upset": (r"^gastrointestinal upset",),
    "fatigue": (r"^fatigue(?! or)",),
    "weight-gain": (r"^weight gain(, other| reported)",),
    "weight-gain-7": (r"^weight gain of (at least )?7%",),
    "weight-gain-2kg": (r"gaining 2 kg",),
    "weight-loss": (r"^weight loss as adverse",),
    "cholesterol-raised": (r"^cholesterol 20%",),
    "glucose-change": (r"fasting glucose change",),
    "alt-raised": (r"^alt at least 3 times",),
    "blood-pressure-increased": (r"^(bp|blood pressure) increased",),
    "hypertension": (r"^hypertension$",),
    "systolic-pressure": (r"systolic",),
    "diastolic-pressure": (r"diastolic",),
    "rhythm-disturbance": (r"rhythm disturbance",),
    "tachycardia": (r"^tachycardia(?! or)",),
    "breathing-oxygen-pressure": (r"respiratory depression, hypoxaemia or low blood pressure",),
    "sexual-dysfunction-asked": (r"sexual dysfunction, asked directly",),
    "sexual-dysfunction": (r"treatment-emergent sexual dysfunction",),
    "decreased-libido": (r"^decreased libido", r"^libido decreased"),
    "erectile-dysfunction": (r"^erectile dysfunction", r"^impotence"),
    "ejaculation-delayed": (r"^ejaculation delayed",),
    "pollakiuria": (r"^pollakiuria", r"^urinary frequency"),
    "hyperhidrosis": (r"^hyperhidrosis", r"sweating"),
    "vertigo": (r"^vertigo",),
    "myalgia": (r"^myalgia", r"^muscle pain"),
    "oedema": (r"^oedema",),
    "severe-nausea-or-vomiting": (
        r"severe (postoperative )?nausea and vomiting",
        r"same contrast in patients given antiemetics",
    ),
    **{
        f"severe-{effect}": (rf"severe or serious {effect.replace('-', ' ')}",)
        for effect in (
            "dissociation",
            "anxiety",
            "vertigo",
            "dizziness",
            "headache",
            "sedation",
            "nausea",
            "blood-pressure-increased",
        )
    },
    **{
        f"stopping-for-{effect}": (_STOPPING + rf".*because of (an? )?{effect.replace('-', ' ')}",)
        for effect in (
            "nausea",
            "dry-mouth",
            "dizziness",
            "somnolence",
            "migraine",
            "insomnia",
            "agitation",
            "rash",
            "weight-gain",
            "skin",
            "gastrointestinal",
            "neurological",
            "neuropsychiatric",
        )
    },
    "stopping-for-loss-of-appetite": (r"stopped because of anorexia",),
    "stopping-for-distress": (r"stopped for psychological distress",),
    "stopping-for-psychosis": (r"stopped for psychotic symptoms",),
    "stopping-for-bladder": (r"stopped for bladder",),
    "stopping-for-blood-pressure": (r"infusions stopped because of blood pressure",),
    "vitamin-b12-inactivation": (r"rise of plasma homocysteine",),
    "myeloneuropathy": (r"incidence of (myelopathy|neuropathy)",),
    "findings-among-cases": (r"^(paraesthesia|limb numbness|low b12|raised homocysteine|full recovery)",),
    "lasting-tingling": (r"persistent tingling or numbness",),
    "thrombosis": (r"thrombosis among",),
    "death-recreational-use": (r"deaths", r"of these, registered"),
    "bladder-damage": (r"cystitis or urinary damage",),
    "dependence": (r"craving or drug-seeking",),
    "deep-sedation": (r"loss of consciousness",),
    "blood-pressure-crisis": (
        r"(systolic|diastolic) (pressure|rise)",
        r"rise of 40 mmhg",
        r"hypertension, 165/100",
    ),
    "suicidality": (r"suicidal ideation or behaviour", r"suicidality cases"),
    "suicidal-behaviour": (r"^suicidal behaviour",),
    "suicidal-ideation": (r"suicidal ideation(?! or)",),
    "suicide": (r"^completed suicide",),
    "suicide-or-attempt": (r"^completed or attempted suicide",),
    "death-during-treatment": (r"^deaths?,",),
    "qt-prolongation": (r"qtc",),
    "bleeding": (r"gastrointestinal bleeding",),
    "overdose-death": (r"case-fatality index in overdose",),
    "discontinuation-symptoms": (r"(?<!severe )discontinuation symptom", r"withdrawal (symptoms|effects)"),
    "severe-discontinuation-symptoms": (r"severe discontinuation symptoms",),
    "worse-after-stopping": (r"felt worse .* after stopping",),
    "death-after-surgery": (r"^death(,| at)",),
    "heart-attack-after-surgery": (r"^myocardial infarction",),
    "stroke-after-surgery": (r"^stroke",),
    "major-complications-after-surgery": (r"^major complications",),
}
"""Patterns of which one stands in the measure of a fact, by side effect; without an entry its id does, in words."""

_ESKETAMINE = {"esketamine-nasal", "esketamine-56-84", "esketamine-28-84", "esketamine-any"}

TREATMENTS: dict[str, set[str]] = {
    "esketamine-nasal": _ESKETAMINE,
    "esketamine-nasal-28": {"esketamine-28"},
    "esketamine-nasal-56": {"esketamine-56"},
    "esketamine-nasal-84": {"esketamine-84"},
    "ketamine-iv": {"ketamine-iv"},
    "ketamine-oral-er": {"ketamine-oral"},
    "ketamine-any": {"ketamine-any", "ketamine-or-esketamine"},
    "ketamine-parenteral": {"ketamine-any"},
    "nitrous-oxide": {"nitrous-oxide-anaesthesia"},
    "venlafaxine": {"venlafaxine", "venlafaxine-xr"},
    "venlafaxine-ir": {"venlafaxine"},
    **{f"duloxetine-{dose}": {"duloxetine"} for dose in (60, 80)},
    **{f"escitalopram-{dose}": {"escitalopram"} for dose in (10, 20)},
    "citalopram-40": {"citalopram"},
    **{f"bupropion-{dose}": {"bupropion"} for dose in (150, 300)},
    **{f"bupropion-sr-{dose}": {"bupropion"} for dose in (300, 400)},
    "bupropion-ir": {"bupropion"},
    "desvenlafaxine-50": {"desvenlafaxine"},
    "nri": {"reboxetine"},
    "sari-low": {"sari"},
}
"""The treatments under which a fact may stand, by the name that its dossier gives."""

PEOPLE = {
    "chang2024-recreational": "ketamine-recreational",
    "ketlabel-emergence": "ketamine-anaesthesia",
    "lewis2021-worse": "antidepressants",
}
"""Facts whose measure says that other people are meant than its treatment does: regular users, people under
anaesthesia, people who came off the drug."""

DOUBTFUL = {"g2-effexor-ir-abnormal-ejaculation-men", "g2-effexor-ir-impotence-men"}
"""Facts whose dossier doubts the figure of the comparator: it is not shown, and the figure says so."""

COMPARATORS: dict[tuple[str | None, str | None], set[str]] = {
    **{
        (one, "placebo"): {"placebo-spray-antidepressant", "placebo-spray"}
        for one in (
            "esketamine-nasal",
            "esketamine-56-84",
            "esketamine-28-84",
            "esketamine-28",
            "esketamine-56",
            "esketamine-84",
        )
    },
    ("esketamine-any", "placebo"): {"placebo-or-active-control"},
    ("ketamine-any", "placebo"): {"placebo-any"},
    ("ketamine-or-esketamine", "placebo"): {"placebo-any"},
    ("nitrous-oxide-50", "placebo"): {"placebo-gas", "placebo-or-no-treatment"},
    ("nitrous-oxide-25", "placebo"): {"placebo-gas"},
    ("antipsychotic-augmentation", "placebo"): {"placebo-plus-antidepressant"},
    ("nitrous-oxide-free-anaesthesia", "nitrous-oxide"): {"nitrous-oxide-anaesthesia"},
    ("ssri", None): {"no-antidepressant"},
}
"""What a comparator may be called, by the treatment of the figure and the name that its dossier gives."""
