/**
 * What a text has to say for a criterion to score 1: the patterns for formats that have prose where the native format
 * has keys. They are English and look at one sentence at a time. Each has texts for and against in the tests.
 *
 * A pattern is a list of alternatives. An alternative holds where every expression of `all` matches and none of `none`
 * does, so that a conjunction needs no `.*`. The expressions repeat without bound only what cannot match in two ways, and
 * a sentence is cut: the time is linear in the text.
 */

/** One way of saying it. */
interface Alternative {
  all: readonly RegExp[];
  none?: readonly RegExp[];
}

/** What a sentence may say, with the words that the format's page says it in. */
interface Pattern {
  says: string;
  any: readonly Alternative[];
}

/** A sentence is judged by this many characters. */
const SENTENCE_LENGTH = 1200;

/** A text is judged by this many characters: none that a person writes into one field is longer. */
export const TEXT_LENGTH = 20_000;

/**
 * Splits a text into sentences: at `.`, `!`, `?` before a capital, a digit, a quote or a bracket, and at `;`.
 * @param text a text of any length; what lies behind TEXT_LENGTH is not read.
 * @returns the sentences, each of SENTENCE_LENGTH characters at most.
 */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, TEXT_LENGTH)
    .split(/(?<=[.!?])\s+(?=[A-Z("'\d])|;\s+/)
    .map((sentence) => sentence.slice(0, SENTENCE_LENGTH));
}

/**
 * Whether a sentence says what a pattern looks for.
 * @param name the pattern's name.
 * @param sentence one sentence, or an entry of a list.
 */
export function says(name: PatternName, sentence: string): boolean {
  const { any }: Pattern = PATTERNS[name];
  return any.some(
    ({ all, none = [] }) => all.every((one) => one.test(sentence)) && !none.some((one) => one.test(sentence)),
  );
}

/** Words for people who care for patients. */
const CLINICIAN =
  /\b(?:clinicians?|physicians?|doctors?|nurses?|surgeons?|neurosurgeons?|pharmacists?|dentists?|psychologists?|counsel(?:l)?ors?|therapists?|dietitians?|midwives|\w{3,20}(?:ologists?|iatrists?|iatricians?)|medical (?:experts?|professionals?|staff|specialists?|practitioners?)|clinical (?:experts?|specialists?|staff|team)|health(?:care)?[- ](?:professionals?|domain professionals?|providers?|practitioners?)|mental health (?:professionals?|experts?|practitioners?))\b/i;

/** The same, and experts of any kind. */
const EXPERT = new RegExp(CLINICIAN.source + String.raw`|\bexperts?\b|\bspecialists?\b`, 'i');

/** The name of a model or system: mixed case, or letters with digits. Metrics and kinds of data look alike. */
const SYSTEM =
  /\b(?!(?:F1|AUC|AUROC|ROC|PPL|BLEU|ROUGE|METEOR|BLEURT|EM|NDCG|infNDCG|SemF1|VQA|QA|MCQ|LLMs?|MLLMs?|NLP|ECG|Dev|POINTS|CI|HB|TCM|Table)\b)(?:[A-Za-z]*[a-z][A-Z]\w*|[A-Z][a-z]*-?\d[\w.-]*|[a-z]+-?\d[\w.-]*|[A-Z]{2}[\w-]*|[A-Z][a-z]+-[A-Z]\w*|[Mm]odel AUROC|DeepSeek|Claude|Gemini|Llama)\b/;

/** Specialties and fields of care. */
const SPECIALTY = [
  String.raw`dermatolog(?:y|ical)|ophthalm(?:ology|ic|ological)|cardiology|radiology|neuroradiology|neurology`,
  String.raw`psychiatr(?:y|ic)|p(?:a)?ediatric(?:s)?|oncology|urolog(?:y|ical)|gastroenterology|gastrointestinal`,
  String.raw`an(?:a)?esthesi(?:a|ology)|nephrology|pulmonology|rheumatology|endocrinology|h(?:a)?ematology`,
  String.raw`gyn(?:a)?ecology|obstetrics|pathology|pituitary surgery|knee replacements?`,
  String.raw`surgical (?:scene|procedures?|workflows?)|nursing(?! (?:progress|admission|notes?))|dentistry`,
  String.raw`pharmacology|psychology|mental health|palliative care|emergency medicine|intensive care`,
  String.raw`traditional chinese medicine|infectious diseases?|internal medicine|family medicine|musculoskeletal`,
  String.raw`maternal health|motivational interviewing|cognitive behaviou?ral therapy`,
].join('|');

/** Diseases and conditions. */
const CONDITION = [
  String.raw`covid-19|diabet\w{1,5}|cancers?|hiv|depression|ptsd|post-traumatic stress|suicid\w{1,8}|autism|dementia`,
  String.raw`alzheimer\w{0,3}|stroke|epilepsy|asthma|sepsis|pneumonia|fractures?|cardiac failure`,
  String.raw`heart (?:failure|disease)|hypertension|chronic pain|tuberculosis|malaria|obesity|retinopathy|glaucoma`,
  String.raw`inborn errors of metabolism|eating disorders?|substance abuse|hepato-pancreato-biliary`,
].join('|');

/** Capitalised words that name no source: places, languages, months, kinds of file and of data. */
const NO_SOURCE = [
  String.raw`TCM|PTSD|CBT|MSW|NLU|SOAP|Motivational|African?|Asian?|Europe(?:an)?|Chin(?:a|ese)|India|Spain|Spanish`,
  String.raw`English|French|German|Italian|Korean?|Arabic|Irish|Japan(?:ese)?|USA|UK|US|Taiwan|Mainland|Internet`,
  String.raw`Hospital|LLMs?|MLLMs?|AI|NLP|QA|EHRs?|ICU|MR|MRI|CT|ECG|EEG|HIV|HTML|PDF|OCR|CSV|JSON|HIPAA|API|IDs?`,
  String.raw`January|February|March|April|May|June|July|August|September|October|November|December`,
].join('|');

/** A name in the middle of a sentence, an acronym, or an address. */
const NAME = new RegExp(
  String.raw`(?<=[a-z,(;0-9] ?(?:\(| ))(?!(?:${NO_SOURCE})\b)[A-Z][A-Za-z0-9-]{2,}|\b(?!(?:${NO_SOURCE})\b)[A-Z]{2}[A-Za-z0-9-]*\b|\b[A-Z][a-z]+[A-Z]\w*|\b[\w-]{2,40}\.(?:com|org|net|gov|edu)\b|\br\/\w+|^[A-Z][a-z]+ (?:Database|Desk Reference)|^FDA\b`,
);

/** Terminologies, classifications and data models by name. */
const CODING_SYSTEM =
  /\b(?:ICD-?(?:9|10|11|O)(?:-\w{2,3})?|SNOMED(?: CT)?|LOINC|RxNorm|UMLS|MeSH|MedDRA|CTCAE|UCUM|ORPHA ?codes?|ICPC|DSM-(?:5|IV)(?:-TR)?|FHIR|OMOP|openEHR|CDISC|DICOM|RadLex|SCP(?:-ECG| codes?| statements?))\b/;

/** The patterns by name. */
export const PATTERNS = {
  measured: {
    says: 'what is measured in a model: whether it can, its ability, its reasoning',
    any: [
      {
        all: [
          /\b(?:measur|evaluat|assess|benchmark|test)(?:e|es|ed|ing|s)?\b/i,
          /\b(?:whether|how well|abilit(?:y|ies) (?:of|to)|capabilit(?:y|ies) (?:of|to)|reasoning|grounding|faithfulness|understanding)\b/i,
          /\b(?:models?|llms?|systems?|ai|nlp)\b/i,
        ],
        none: [/\b(?:we (?:train|show|find)|achieves?|outperform\w{0,3})\b/i],
      },
    ],
  },
  careSetting: {
    says: 'a care setting with a specialty or a workflow step',
    any: [
      {
        all: [
          /\b(?:emergency (?:department|care|room)|intensive care|primary care|out-?patient|in-?patient|urgent care|tele-?health|operating room|bedside|discharge|nursing home|general practice|curbside consults?)\b/i,
          new RegExp(
            String.raw`\b(?:triage|referral|admission|discharge education|post-visit|consult(?:ation)?s?|prescri\w{1,8}|diagnostic and treatment decisions|${SPECIALTY})\b`,
            'i',
          ),
        ],
        none: [/\b(?:annotated|extracted|collected|notes|patients? who|summar\w{1,8})\b/i],
      },
    ],
  },
  clinicalProblem: {
    says: 'a problem of care as the reason',
    any: [
      {
        all: [
          /\b(?:address\w{0,3}|reduc\w{1,4}|tackl\w{1,4}|alleviat\w{1,4}|prevent\w{0,4}|because|burden)\b/i,
          /\b(?:documentation burdens?|workload|burden(?:s)? (?:of|on|faced)|medical errors?|diagnostic errors?|misdiagnos\w{1,4}|adverse events?|delayed (?:diagnosis|care)|shortages? of|patient harm|mortality|access to care|re-?admissions?)\b/i,
        ],
        none: [/\b(?:annotated for|phenotypes?)\b/i],
      },
    ],
  },
  clinicianDesigns: {
    says: 'a clinician who designs or develops',
    any: [
      {
        all: [
          /\b(?:co-?design\w{0,3}|designed|developed|conceived|conceptuali[sz]ed|devised)\b(?:[^.]{0,40}?)\b(?:by|with|together|alongside)\b/i,
          CLINICIAN,
        ],
        none: [/\b(?:intended for|designed to|for use by|designed for|to (?:help|support|assist))\b/i],
      },
    ],
  },
  guidelineWithYear: {
    says: 'a guideline with its issuer and year',
    any: [
      {
        all: [
          /\b(?:guidelines?|guidance|recommendations?|consensus statement)\b/i,
          /\b(?:WHO|NICE|AHA|ACC|ESC|ADA|IDSA|USPSTF|ACR|ESMO|NCCN|GOLD|KDIGO|society|college|association|ministry|academy|institute|agency)\b/i,
          /\b(?:19|20)\d\d\b/,
        ],
        none: [/\bannotat\w{2,4} guidelines?\b/i],
      },
    ],
  },
  clinicalActivity: {
    says: 'an activity of a clinician or a patient',
    any: [
      {
        all: [
          /\b(?:triag(?:e|ing)|(?:medical|clinical|disease|disorder|principal|differential|mental disorder|comprehensive disease)\W{1,2}(?:disorder )?diagnos(?:is|es)|^diagnosis|diagnostic (?:reasoning|conversations?|capabilit\w{1,4}|concordance)|diagnosis assessment|differential (?:analysis|diagnosis)|spot diagnosis|treatment (?:recommendations?|planning|plan|decisions?)|^treatment|^prognosis|medication (?:prescription|recommendation)s?|lab test ordering|procedure identification|management plan|patient education|discharge (?:education|planning)|brief hospital course summari[sz]ation|referral|clinical (?:note|documentation) generation|(?:radiology )?report generation|(?:ecg|eeg|radiograph|image|scan|mri|ct) interpretation|protocol assignment|clinical consultation|clinical decision support|clinical decision capabilit\w{1,4}|screening|(?:disease|skin|patient|risk) assessment|medical calculation|therapeutic response|follow-up|history taking|symptom coding|medical coding|(?:medical )error (?:detection|correction)|mental health counsel(?:l)?ing|curbside consults?|diabetes management|surgical skill assessment|consultation templates?)\b/i,
        ],
        none: [/\b(?:facilitat\w{1,4} research)\b/i],
      },
    ],
  },
  specialtyOrCondition: {
    says: 'a specialty, profession or condition by name',
    any: [
      {
        all: [new RegExp(String.raw`\b(?:${SPECIALTY}|${CONDITION})\b`, 'i')],
        none: [/\bHallmarks of\b/, /\bradiology trainees\b/i],
      },
    ],
  },
  codingSystem: {
    says: 'a coding system or standard by name',
    any: [
      {
        all: [CODING_SYSTEM],
      },
    ],
  },
  scoreLimit: {
    says: 'a limit of the conclusion or a value to read a score against',
    any: [
      {
        all: [
          /\b(?:pass(?:ing)? marks?|considered (?:capable|able) of passing|upper[- ]bound|ceiling|chance level|random (?:baseline|guess\w{0,3}|chance)|minimum (?:score|accuracy)|cut-?off)\b/i,
        ],
        none: [/\bno (?:\w{3,12} )?(?:thresholds?|cut-?offs?)\b/i, /\b(?:outperform\w{0,3})\b/i],
      },
      {
        all: [
          /\b(?:scores?|accuracy|results?|performance)\b/i,
          /\b(?:does not (?:mean|imply|show|support|indicate)|do not (?:mean|imply|show|support)|should not be (?:read|taken|used|interpreted)|cannot be (?:read|taken|interpreted)|not sufficient|no evidence (?:of|for))\b/i,
        ],
      },
      {
        all: [
          /\b(?:exceeding|above|at least|over|around)\s\d{1,3}(?:\.\d+)?\s?%/i,
          /\b(?:considered|indicates?|shows?|means?)\b/i,
        ],
      },
    ],
  },
  comparedByAttribute: {
    says: 'performance or bias, compared by an attribute of patients',
    any: [
      {
        all: [
          /\b(?:performance|accuracy|outputs?|responses?|disparit\w{2,4}|bias(?:es)?|representation)\b/i,
          /\b(?:age|gender|sex|race|ethnicit\w{1,3}|demographic (?:groups?|factors?|variations?|subgroups?|perturbations?)|patient demographics|different demographics|skin (?:tone|type)s?|socio-?economic)\b/i,
          /\b(?:observed|analy[sz]ed|evaluat\w{1,4}|assess\w{0,4}|measur\w{1,4}|compar\w{1,5}|across|between|test\w{0,4})\b/i,
        ],
        none: [
          /\bwords?\b|\bsex classification\b|\bnot applicable\b|\bmay\b|\blimited\b|\baims?\b|\bto ensure\b|\bcontributors?\b|\bfocusing\b/i,
        ],
      },
    ],
  },
  hazardMetric: {
    says: 'a metric of harm, hallucination or the like',
    any: [
      {
        all: [
          /\b(?:harm(?:fulness|ful)|hallucinations?|sycophancy|under-?triage|over-?treatment|unsafe|omissions?)\b/i,
        ],
      },
    ],
  },
  hazardTest: {
    says: 'a test of hallucination, sycophancy or unsafe output',
    any: [
      {
        all: [
          /\b(?:hallucinations?|sycophan\w{2,3}|jailbreak\w{0,3}|adversarial prompts?|prompt injection|unsafe)\b/i,
          /\b(?:test\w{0,3}|evaluat\w{1,4}|detection|rate|assess\w{0,4})\b/i,
        ],
      },
    ],
  },
  sourceName: {
    says: 'a source by its own name',
    any: [{ all: [NAME] }],
  },
  kindOfSource: {
    says: 'what kind of data a source holds',
    any: [
      {
        all: [
          /\b(?:de-?identified|anonymi[sz]ed patient|(?:patient|clinical|nursing|discharge|medical|progress|admission|doctor-patient) (?:cases?|notes?|records?|reports?|summar(?:y|ies)|conversations?|encounters|interactions|recordings?|charts?)|discharge summaries|ehrs?|electronic health records?|from (?:a |the |\w+ )?hospitals?|hospital|clinical radiographic|real(?:-world)? (?:patient|clinical|psychiatric)\w{0,1}|exam(?:s|ination|inations)?|textbooks?|pubmed|abstracts?|articles?|journals?|guidelines?|systematic reviews?|leaflets?|drug labels?|reddit|forums?|posts?|tweets?|twitter|web(?:site)?s?|youtube|crawled|online (?:platform|sources)|crowdsourc\w{1,4}|simulated|synthetic|synthesi[sz]ed|generated (?:by|via|from|using)|recorded|derived from|case reports?|trials?|adverse event reports?|adverse event reporting)\b/i,
        ],
      },
    ],
  },
  generatedData: {
    says: 'what generated the data',
    any: [
      {
        all: [
          /\b(?:generated|synthesi[sz]ed|simulated)\b/i,
          /\b(?:gpt\S{0,6}|llms?|language models?|ernie|claude|templates?|prompts?|ontolog\w{2,3})(?=\W|$)/i,
        ],
        none: [/\bparaphrases\b|\bagainst\b/i],
      },
    ],
  },
  selection: {
    says: 'an inclusion or exclusion criterion, or the sampling',
    any: [
      {
        all: [
          /\b(?:inclusion|exclusion|exclud\w{1,4}|eligib\w{3,5} (?:if|when|patients)|randomly (?:selected|sampled|drawn)|random sample|stratified|consecutive (?:patients|cases|admissions)|defined as|limited to|restricted to|discarded|filtered (?:for|to|using|by)|to remove (?:questions|items|cases)|were removed)(?=\W|$)/i,
        ],
        none: [/\b(?:names?|noise|incorrect|gold standard|majority|essential information)\b/i],
      },
    ],
  },
  populationNumbers: {
    says: 'an attribute of patients with numbers',
    any: [
      {
        all: [
          /\d\s?%|\b(?:mean|median|stdev|aged (?:between|\d))\b/i,
          /\b(?:female|male|women|men|age[ds]?|ethnic\w{0,5}|race)\b/i,
        ],
        none: [/\bno detailed\b/i],
      },
    ],
  },
  populationGap: {
    says: 'a limit in who or where the data comes from',
    any: [
      {
        all: [
          /\b(?:geograph\w{2,5}|demographic|racial|ethnic|single (?:cent(?:er|re)|site|hospital|institution)|other hospitals|one hospital|west africa|regions?|european|populations?|generali[sz]e to (?:notes|patients|other hospitals|other regions)|limited demographic)\b/i,
          /\b(?:limit\w{0,6}|lacks?|bias(?:es)?|primarily|not (?:generali[sz]e|be representative|represent\w{0,8}|cover)|unique to|under-?represent\w{0,5})\b/i,
        ],
        none: [
          /\b(?:does not provide|specifically addresses|data (?:was|were) collected|performance|demographic analysis)\b/i,
        ],
      },
    ],
  },
  privacy: {
    says: 'identifiers, de-identification, personal data or a privacy law, of these data',
    any: [
      {
        all: [
          /\b(?:de-?identif\w{2,7}|anonymi[sz]\w{1,6}|pseudonymi[sz]\w{1,6}|personal(?:ly)?(?: health| identif\w{4,7})? (?:information|data)|private data|sensitive (?:data|information|patient)|patient[- ]identif\w{4,7}|identifiable (?:patient|personal)|protected health information|phi|pii|hipaa|gdpr|data masking|confidentiality|patient privacy|user privacy|privacy (?:regulations|and security|best practices)|real patient information|identifying information|subject ids|no privacy (?:risks?|concerns?|issues?))\b/i,
        ],
        none: [
          /\bother (?:experiments?|studies|datasets?|work)\b/i,
          /\bmodels? show\b/i,
          /\bmust (?:protect|comply)\b/i,
          /\b(?:may not be|is discussed|no other)\b/i,
        ],
      },
    ],
  },
  ethicsReview: {
    says: 'a review: approved, exempt, waived, not required',
    any: [
      {
        all: [
          /\b(?:irb|institutional review board|review board|ethics? (?:committee|board|review|approval)|ethical approval|research ethics|governance committee)\b/i,
          /\b(?:approv\w{1,3}|exempt\w{0,4}|waive[dr]?|reviewed|received|obtained|not require)\b/i,
        ],
        none: [/\bmust\b/i],
      },
    ],
  },
  annotator: {
    says: 'who labelled, or how',
    any: [
      {
        all: [
          /\b(?:annotat\w{2,4}|label\w{0,4}|experts?|clinicians?|physicians?|doctors?|reviewed|curat\w{2,4}|manual\w{0,2}|generated|automat\w{2,6}|majority|answer keys?|crowd\w{0,8}|validated|verified|extracted|classified|selected|designed|aligned|templates)\b/i,
        ],
        none: [/\bwhitespace\b|\bno manual annotation of the released\b(?!.{0,200}classified)/i],
      },
    ],
  },
  expertAnnotates: {
    says: 'clinicians or experts who annotated',
    any: [
      {
        all: [/\b(?:annotat(?:ed|ions?)|labell?ed)\b/i, EXPERT],
        none: [/\b(?:models?|systems?|expert-generated|expert-level)\b/i],
      },
    ],
  },
  agreementValue: {
    says: 'agreement between annotators with a metric and a number',
    any: [
      {
        all: [
          /\b(?:kappa|κ|krippendorff\w{0,2}|fleiss\w{0,2}|fliess\w{0,2}|intra-?class correlation|icc|percent(?:age)? agreement|pairwise agreement|gwet\w{0,2})(?=\W|$)/i,
          /\d\s?%|(?<![\w])0?\.\d/,
        ],
        none: [/\b(?:models?|judge|llms?)\b[^,;]{0,40}\b(?:agreement|kappa)\b/i],
      },
      {
        all: [/\b(?:agreement|reliability)\b/i, /\b(?:f1|dice|iou|correlation)\b/i, /\d\s?%|(?<![\w.])0?\.\d/],
        none: [/\bmodels?\b/i],
      },
    ],
  },
  disagreementResolved: {
    says: 'how disagreement between annotators is resolved',
    any: [
      {
        all: [
          /\b(?:majority (?:vot\w{1,3}|label)|adjudicat\w{2,4}|consensus|tie-?break\w{0,3}|third annotator|disagreements? (?:was|were|is|are)|expectation maximi[sz]ation|dawid)\b/i,
        ],
        none: [/\b(?:llm|gpt|models?|outputs?|encounters)\b/i],
      },
    ],
  },
  expertReview: {
    says: 'clinicians or experts who review, verify or check items',
    any: [
      {
        all: [
          /\b(?:reviewed|verified|validated|checked|vetted|double-?checked|confirmed|verification|review(?:s)? by|expert[- ](?:review|verif\w{2,6}|validat\w{2,4})|expert validation|physician verification|re-?viewed)\b/i,
          EXPERT,
        ],
        none: [
          /\b(?:outputs?|predictions?|model(?:'s)? (?:responses?|performance|answers?)|generated (?:notes|responses)|models were|concordan\w{2}|encounters|comparison|framework|method(?:s)?|evaluat(?:ion|ions) (?:was|were)|metrics?|peer review processes|using responses|validated against|performance|textbooks)\b/i,
        ],
      },
      { all: [/\bmedically (?:verified|reviewed|checked|validated)\b/i], none: [/\boutputs?\b/i] },
    ],
  },
  cleaning: {
    says: 'a cleaning step, a quality check, de-duplication or an error rate',
    any: [
      {
        all: [
          /\b(?:de-?duplicat\w{1,4}|duplicates|data cleaning|cleaning process|cleaned|noisy|ill-formed|whitespace|tokeni[sz]ation|normali[sz]ation|ambiguous content removed|invalid questions?|filtered (?:and limited|to|using)|quality (?:assurance|control|filtering|check)s?|data quality|to (?:ensure|evaluate) (?:\w{3,10} )?quality|human[- ]checked|human checks|manual(?:ly)? (?:inspect\w{1,4}|refin\w{1,4}|correct\w{1,4}|verif\w{2,7})|manual verification|word error rate|error rate|noise|spell\w{0,4} correct\w{1,4}|(?:removed|discarded)\b[^.]{0,30}\b(?:questions?|sentences|items|as information-poor)|incorrect ocr)\b/i,
        ],
        none: [
          /\b(?:healthcare word|outputs?|no spelling|deduplicated version of|of models)\b/i,
          /\bmodels? (?:response|output|performance)/i,
        ],
      },
    ],
  },
  contaminationControl: {
    says: 'a control or a check against what models saw in training',
    any: [
      {
        all: [
          /\b(?:contaminat\w{2,4}|memori[sz]\w{1,6}|canary|answer leakage|leak(?:ed|age) (?:into|of answers|of the test)|seen (?:in|during) (?:pre-?)?training|private (?:test|labels?|answers?)|knowledge cut-?off)\b/i,
          /\b(?:prevent\w{0,4}|avoid\w{0,4}|check\w{0,3}|detect\w{0,5}|overlap|n-gram|held|hidden|withheld|string|dynamic|kept|newly|after)\b/i,
        ],
        none: [/\b(?:risk of|may be)\b/i],
      },
    ],
  },
  itemCount: {
    says: 'a number of items',
    any: [
      {
        all: [/\d/, /\b(?!GB\b|MB\b|TB\b|tokens?\b|words?\b|hours?\b)[a-z-]{4,}s?\b/i],
        none: [
          /^[^\w.,]{0,10}[\d.,]+\s?(?:billion |million |k|m)?\s?(?:gb|mb|tb|tokens|words|hours)\W*$/i,
          /^\W*[<>]?\s?\d+[kmb]? ?(?:to|-|<n<) ?\d+[kmb]\b/i,
        ],
      },
    ],
  },
  countOfItems: {
    says: 'a number of records, questions, patients or the like',
    any: [
      {
        all: [
          /\b\d[\d,]{0,12}(?:-| )(?:records?|items?|questions?|cases?|images?|samples?|patients?|examples?|conversations?|reports?|recordings?|notes?)\b/i,
        ],
      },
    ],
  },
  splitSizes: {
    says: 'a split with its share or size',
    any: [
      {
        all: [/\b(?:split|training|test)\b/i, /\d{1,2}\s?%|\d:\d|\d{1,2}:\d{1,2}:\d{1,2}/],
        none: [/\b(?:accuracy|f1)\b/i],
      },
    ],
  },
  evaluationCode: {
    says: 'that evaluation code, a toolkit or a platform is given',
    any: [
      {
        all: [
          /\b(?:(?:evaluation|benchmarking) (?:code|scripts?|toolkit|harness|pipeline|library)|code for (?:[\w ]{0,40})evaluation|toolkit for (?:[\w ]{0,40})evaluation|platform to (?:[\w ]{0,40})(?:compare|re-run)|reproducible evaluation)\b/i,
        ],
        none: [/\bbased on\b/i],
      },
    ],
  },
  metricFormula: {
    says: 'a metric by name with how it is computed',
    any: [
      {
        all: [
          /\b(?:accuracy|precision|recall|f1|f-measure|f-score|auroc|auc|roc|bleu\w{0,2}|rouge|meteor|bertscore|kappa|exact match|wer|cer|ndcg|infndcg|perplexity|pearson|kendall|points?|hit|miou|score is|tcmscore|fws|sycophancy rate|win-rates?|pointwise|characterization score|em)\b/i,
          /\b(?:=|proportion|percentage|ratio|percent|divided|number of|count\w{0,4}|average(?:d)?|overlap|comput\w{1,5}|calculated (?:as|by|using|to)|defined|measur\w{1,4}|comparing|compares?|used to compare|macro|micro|threshold|binary|harmonic|levenshtein|matched?|considering|match(?:es|ing)|compared|longest|entailed|at least|true positives?|intersection|subtracts?|per-token)(?=\W|$)/i,
        ],
        none: [
          /^\W*(?:performance )?metrics (?:are |were )?(?:calculated|computed|determined|evaluated|averaged)\b(?! as follows)/i,
          /\b(?:computed|calculated|reported) (?:on|as percentage)\b/i,
          /\bstandard methods\b/i,
        ],
      },
      {
        all: [
          /^(?!(?:Metric|Score|Result)s?\b)[A-Z]\w{1,30}(?: [A-Z][\w()]{0,30})? (?:is|are) (?:calculated|computed|defined|measured) as the\b/,
        ],
      },
    ],
  },
  reasoningScored: {
    says: 'explanations, rationales or reasoning steps that are scored or reviewed',
    any: [
      {
        all: [
          /\b(?:explanations?|rationales?|reasoning (?:accuracy|steps?|chains?|process)|round chain|explainability evaluation|ethical justification|reasoning\b(?=\W*$))\b/i,
          /\b(?:accuracy|quality|evaluat\w{1,4}|score\w{0,2}|scoring|review|compar\w{1,4}|rouge|calculated|assess\w{0,4}|consistency|^reasoning)\b/i,
        ],
        none: [/\b(?:q(?:uestion)?s? answering|named entity)\b/i],
      },
    ],
  },
  reasoningMetric: {
    says: 'a metric of reasoning or explanation',
    any: [{ all: [/\b(?:reasoning|explanation)\b/i] }],
  },
  perturbation: {
    says: 'a perturbed input that tests the model',
    any: [
      {
        all: [
          /\b(?:perturb\w{1,6}|adversarial|counterfactual|option shuffl\w{1,3}|shuffled options|typos?|false presuppositions?|sycophan\w{2,3}|biased (?:inputs?|prompts?)|transformed (?:evaluation )?settings?|visual augmentations|quality (?:levels|subsets)|distractors? (?:inserted|added|replaced)|noise injection|noisy inputs?|paraphrased (?:prompts|questions|inputs))\b/i,
        ],
        none: [/\b(?:privacy|preference|synthesi[sz]ed|obfuscated)\b/i],
      },
    ],
  },
  distributionShift: {
    says: 'a test across sites, time, populations, languages or devices',
    any: [
      {
        all: [
          /\b(?:cross-?(?:lingual|site|hospital|cent(?:er|re)|institution\w{0,2}|domain|country|population|device)|out-of-distribution|external (?:test|validation) (?:sets?|cohorts?|data)|unseen (?:hospitals?|sites?|populations?|languages?|devices?)|temporal (?:split|validation)|different hospitals?|distribution shift)\b/i,
        ],
        none: [/\bcross-?domain (?:knowledge|expert)\b/i],
      },
    ],
  },
  uncertainty: {
    says: 'calibration, abstention or the like',
    any: [
      {
        all: [
          /\b(?:calibration|calibrated|brier|expected calibration error|abstain\w{0,3}|abstention|selective prediction|verbali[sz]ed confidence|confidence bins?|clarifying questions?|self-consistency check|uncertainty (?:estimat\w{1,4}|quantif\w{1,8}|expression))\b/i,
        ],
        none: [/\b(?:scanner|judge|agent calibration|expert ratings)\b/i],
      },
    ],
  },
  protocol: {
    says: 'prompting scheme, a decoding parameter or a number of runs',
    any: [
      {
        all: [
          /\b(?:zero-?shot|few-?shot|one-?shot|chain-of-thought|prompting|prompt (?:templates?|engineering|optimization)|temperature (?:of|=|was|set)|random seeds?|(?:two|three|four|five|six|ten|(?<![\d,.])\d{1,3}) (?:different )?(?:random )?(?:runs|seeds|repetitions)|repeated (?:experiments|trials)|repeated (?:two|three|five|ten) times|self-consistency)\b/i,
        ],
        none: [/\b(?:body temperature|no prompts?)\b/i],
      },
    ],
  },
  scorer: {
    says: 'a judge with its model, or a human scorer with a scale or rubric',
    any: [
      {
        all: [
          /\b(?:gpt-?\d?\w{0,2}|claude|gemini|llama|deepseek|qwen|prometheus)\b/i,
          /\b(?:judge\w{0,2}|scor(?:es|ed|ing)|adjudicat\w{2,4}|evaluator|grad(?:es|ed|ing))\b/i,
        ],
        none: [/\b(?:word importance|quality assessment|accuracy of|f1)\b/i],
      },
      {
        all: [
          /\b(?:human|experts?|clinicians?|physicians?|raters?|evaluators?|rated|ratings?|rubric)\b/i,
          /\b(?:likert|rubric\w{0,1}|scale (?:of|from)|rated (?:on|from) |(?:rated )?\d ?(?:-|–|to) ?(?:5|7|10)(?=\W|$))/i,
        ],
        none: [/\b(?:annotation|translation|annotated by)\b/i],
      },
      { all: [/\b(?:rubric-based|scale (?:of|from) \d)/i], none: [/\b(?:annotation)\b/i] },
    ],
  },
  contentArgument: {
    says: 'that the items are representative, relevant or cover the field, by a mapping, sampling or review',
    any: [
      {
        all: [
          /\b(?:content validity|blueprint\w{0,3}|curricul\w{1,3} mapping|competency mapping|mapped to (?:the )?(?:curriculum|competenc\w{2,3}))\b/i,
        ],
      },
      {
        all: [
          /\b(?:reviewed|validated|verified|rated|checked|generated and validated|sampled|selected)\b/i,
          /\b(?:relevance|representativeness|comprehensive coverage|coverage|clinically relevant|(?:diverse|broad) range|covering)\b/i,
          new RegExp(String.raw`${EXPERT.source}|\bsampled\b`, 'i'),
        ],
        none: [/\b(?:outputs?|responses?|scores?)\b/i],
      },
      { all: [/\bvalidation (?:confirmed|showed|found)\b/i, /\brelevan(?:ce|t)\b/i, /\d\s?%/] },
    ],
  },
  constructArgument: {
    says: 'shortcuts, artefacts, blind controls, or the relation to another measure',
    any: [
      {
        all: [
          /\b(?:construct validity|shortcuts?|annotation artifacts?|annotation artefacts?|artifacts similar|blind (?:option|baseline|selection)|length-based|question-only|text-only|convergent|discriminant|correlation analysis with|correlat\w{1,5} with (?:manual|human|expert|clinician)\w{0,2})\b/i,
        ],
        none: [/\bde-identification\b/i],
      },
    ],
  },
  fidelity: {
    says: 'the level: exam, vignette, simulation, standardised patient, real record or encounter',
    any: [
      {
        all: [
          /\b(?:licensing exam\w{0,8}|specialization exams|medical (?:board |licensing )?exam\w{0,8}|exam(?:ination)? questions|vignettes?|case reports?|simulat(?:ed|ion|ions)|standardi[sz]ed patients?|real[- ]world (?:clinical|patient|medical|psychiatric|Chinese)|real (?:patient|diagnosis|clinical|anesthesia)|patient (?:cases|records|notes)|clinical (?:notes|encounters|interactions|interpretations?)|electronic health records?|ehrs?|discharge (?:summaries|notes)|telehealth encounters|de-?identified|order entries|hospital(?! recommendation))/i,
        ],
        none: [/\b(?:embeddings?|pre-?training corpora|realistic)\b/i],
      },
    ],
  },
  systemScore: {
    says: 'a system with a number',
    any: [
      {
        all: [
          /(?<![\w.-])\d{1,3}(?:\.\d+)?\s?%|(?<![\w.-])0?\.\d+|(?<=[:=±/]\s?)\d{1,3}(?:\.\d+)?|(?:accuracy|f1|score[ds]?|auroc|auc|precision|recall|points?|averages?)(?: of| was|:)? \d{1,3}(?:\.\d+)?/i,
          SYSTEM,
        ],
        none: [/^(?:\W*(?:board-certified|human)[^;]*)$/i],
      },
    ],
  },
  statistics: {
    says: 'an interval, a test or a spread of results',
    any: [
      {
        all: [
          /\b(?:confidence intervals?|95% ?ci|bootstrap\w{0,5}|t-tests?|z-tests?|anova|wilcoxon|mcnemar\w{0,2}|mann-whitney|chi-squared?|p-values?|p ?< ?0?\.\d+|statistical(?:ly)? significan\w{2}|significance test\w{0,3}|standard deviations?|permutation tests?|hedges)(?=\W|$)|\d\s?±\s?\d/i,
        ],
        none: [/\bno (?:significance|confidence)\b/i],
      },
    ],
  },
  humanScore: {
    says: 'a human or clinician score as a number',
    any: [
      {
        all: [
          /\b(?:human (?:performance|baseline|benchmark|accuracy|experts?|doctors?)|humans (?:achiev\w{1,3}|reach\w{0,2})|(?:radiologists?|physicians?|clinicians?|doctors|experts|students|candidates) (?:achiev\w{1,3}|reach\w{0,2}|scor\w{1,3}|obtained)|doctors achieving)\b/i,
          /(?<![\w.-])\d{1,3}(?:\.\d+)?/,
        ],
        none: [/\bhuman evaluation\b/i, /\bsurpass\w{0,3} human\b/i, /\bannotation\b/i],
      },
    ],
  },
  accessLevel: {
    says: 'an access level in words',
    any: [
      {
        all: [
          /\b(?:data(?:sets?)?|corpus|benchmark|collection|tweet ids|it|access(?: to)?)\b/i,
          /\b(?:(?:freely|publicly|openly) available(?! (?:at|on) request)|not publicly available|open(?:ly)? access(?:ible)?|access (?:to (?:the|med\w{1,6}) (?:data )?)?is (?:restricted|provided|granted)|access and use are subject|available on request|requires (?:signing|certification|a data)|require a data)\b/i,
        ],
        none: [
          /\b(?:using|derived from|sourced from|from publicly|uses publicly|only publicly|built (?:on|from)|three publicly|re-purpose|used are publicly|all data sources used|constructed from)\b/i,
        ],
      },
    ],
  },
  openSource: {
    says: 'the words "open source", said of no model',
    any: [
      {
        all: [/\b(?:open-source|open source|open-sourced)\b/i],
        none: [/\b(?:open-source (?:models?|and commercial|llms?)|\d+ open-source)\b/i],
      },
    ],
  },
  licenceName: {
    says: 'a licence by name',
    any: [
      {
        all: [
          /\b(?:cc[- ]?(?:by|0)\b|creative commons|mit licen[cs]e|mit\b|apache|bsd|gpl|odbl|open database license|open data commons|physionet credentialed|public domain dedication)/i,
        ],
        none: [/\b(?:not (?:specified|disclosed)|utilizes publicly)\b/i],
      },
    ],
  },
  modalityRemoved: {
    says: 'a modality removed, with a result',
    any: [
      {
        all: [
          /\b(?:text-only|image-only|question-only|without (?:the )?images?|modality ablation|configurations of modality|single-modality)\b/i,
        ],
      },
    ],
  },
  assistsCare: {
    says: 'a model that assists named people in care, or is to be deployed in care',
    any: [
      {
        all: [
          /\b(?:assist|support|help|aid)(?:s|ing)?\s(?:\w+\s){0,2}(?:physicians|clinicians|doctors|nurses|radiologists|patients|surgeons|therapists|pharmacists)\b|\bdeploy\w{0,4} in (?:a |the )?(?:clinic\w{0,3}|hospital\w{0,1}|clinical decision support|healthcare)/i,
        ],
        none: [/\bresearch(?:ers)?\b/i],
      },
    ],
  },
  trivialBaseline: {
    says: 'a trivial baseline with its score',
    any: [
      {
        all: [
          /\b(?:random (?:baseline|guess\w{0,3}|predictions?|chance|sampling)|majority (?:class|baseline|answer)|chance level|longest option|length-based selection|question-only|text-only)\b/i,
          /(?<![\w.-])\d{1,3}(?:\.\d+)?\s?%|(?<![\w.-])0?\.\d+/,
        ],
      },
    ],
  },
} satisfies Record<string, Pattern>;

/** The name of a pattern. */
export type PatternName = keyof typeof PATTERNS;

/**
 * The medical standards that a sentence names.
 * @param sentence one sentence.
 * @returns the names as written, each once.
 */
export function codingSystemsIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(new RegExp(CODING_SYSTEM, 'g'))].map(([name]) => name))];
}

/** Names of metrics by what they measure; the first that matches decides. Null: a statistic that is no dimension. */
const DIMENSIONS: readonly (readonly [string | null, RegExp])[] = [
  [
    null,
    /\b(?:confidence interval|inter-?annotator|annotator agreement|fl(?:ei|ie)ss\w{0,2}.? kappa|cohen.?s kappa|perplexity|number of|token count)\b/i,
  ],
  ['calibration', /\b(?:calibrat\w{1,4}|brier|ece|abstain\w{0,3}|abstention)\b/i],
  ['safety', /\b(?:safety|harm\w{0,7}|risk level|toxicity|unsafe|sycophan\w{2,3}|compliance)\b/i],
  ['fairness', /\b(?:fairness|bias|demographic parity|equali[sz]ed odds)\b/i],
  ['robustness', /\b(?:robust\w{0,4}|invariance)\b/i],
  [
    'faithfulness',
    /\b(?:faithful\w{0,4}|factual\w{0,3}|groundedness|hallucinat\w{1,4}|alignscore|citation|fact (?:precision|recall)|acch|entailment|nli coverage)\b/i,
  ],
  ['reasoning', /\b(?:reasoning|explanations?|rationale|round chain)\b/i],
  ['completeness', /\b(?:complete\w{0,4}|comprehensiveness|coverage)\b/i],
  [
    'communication',
    /\b(?:fluency|clarity|readab\w{2,5}|flesch\w{0,8}|empath\w{1,4}|helpful\w{0,4}|communication|professionalism|coherence|understand\w{0,7}|actionability|automated readability|comprehension)\b/i,
  ],
  ['efficiency', /\b(?:latency|throughput|training time|cost)\b/i],
  ['task_success', /\b(?:success rate|task completion)\b/i],
  [
    'accuracy',
    /\b(?:accura\w{2,3}|precision|recall|f1|f-measure|f-score|auroc|auc|area under|roc|auprc|sensitivity|specificity|map|miou|iou|dice|exact match|em|fuzzy match|bleu\w{0,2}|rouge|meteor|bert-?f1|bert-?score|bartscore|bleurt|comet|chrf|ter|sari|wer|cer|error rate|hits?|mrr|mean reciprocal rank|ndcg|infndcg|pearson|spearman|kendall\w{0,2}|correctness|points|micro-f1|macro-f1|concordance|top-\d|r-precision|cosine similarity|jaccard|semf1|hit rate|p@\w+|pass@\w+)\b/i,
  ],
];

/**
 * The dimension of quality that a metric measures, by its name.
 * @param name the metric's name.
 * @returns a value of the native `dimension`; undefined where the name says none.
 */
export function dimensionOf(name: string): string | undefined {
  const text = name.slice(0, SENTENCE_LENGTH);
  return DIMENSIONS.find(([, pattern]) => pattern.test(text))?.[0] ?? undefined;
}

/** Words for kinds of data. */
const MODALITIES: readonly (readonly [string, RegExp])[] = [
  ['image', /\b(?:images?|radiograph\w{0,3}|mri|x-?rays?|ct volumes?|scans?|photographs?)\b/i],
  ['signal', /\b(?:ecg|eeg|emg|signals?)\b/i],
  ['time_series', /\btime-?series\b/i],
  ['audio', /\b(?:audio|speech|sound)\b/i],
  ['video', /\bvideos?\b/i],
  ['genomics', /\b(?:genom\w{1,4}|dna|rna|sequences? of (?:dna|rna|proteins?))\b/i],
  ['tabular', /\b(?:tabular|structured (?:medical )?data|tables?)\b/i],
  ['ehr', /\b(?:ehrs?|electronic health records?)\b/i],
  [
    'text',
    /\b(?:texts?|captions?|questions?|question-answer\w{0,3}|reports?|notes?|dialogues?|conversations?|sentences?|prompts?|narratives?|documents?|answers?|transcripts?|scripts?)\b/i,
  ],
];

/**
 * The modalities that a text names.
 * @param text words for the kind of data, as "chest radiographs and reports".
 * @returns values of the native `modalities`; a signal over time is one modality, not two.
 */
export function modalitiesOf(text: string): string[] {
  const cut = text.slice(0, SENTENCE_LENGTH);
  const named = MODALITIES.filter(([, pattern]) => pattern.test(cut)).map(([modality]) => modality);
  return named.filter((modality) => modality !== 'time_series' || !named.includes('signal'));
}
