/** The names of events by their tags. `of` is followed by the person. */
export const EVENT_NAMES: Readonly<Record<string, string>> = {
  ...{ ADOP: 'Adoption', BAPM: 'Baptism', BARM: 'Bar mitzvah', BASM: 'Bat mitzvah', BIRT: 'Birth', BLES: 'Blessing' },
  ...{ BURI: 'Burial', CENS: 'Census', CHR: 'Christening', CHRA: 'Adult christening', CONF: 'Confirmation' },
  ...{ CREM: 'Cremation', DEAT: 'Death', EMIG: 'Emigration', FCOM: 'First communion', GRAD: 'Graduation' },
  ...{
    IMMI: 'Immigration',
    NATU: 'Naturalisation',
    ORDN: 'Ordination',
    PROB: 'Probate',
    RETI: 'Retirement',
    WILL: 'Will',
  },
  ...{ ANUL: 'Annulment', DIV: 'Divorce', DIVF: 'Divorce filed', ENGA: 'Engagement', MARR: 'Marriage' },
  ...{ MARB: 'Marriage banns', MARC: 'Marriage contract', MARL: 'Marriage licence', MARS: 'Marriage settlement' },
  ...{ CAST: 'Caste', DSCR: 'Description', EDUC: 'Education', IDNO: 'Identity number', NATI: 'Nationality' },
  ...{ NCHI: 'Number of children', NMR: 'Number of marriages', OCCU: 'Occupation', PROP: 'Property', RELI: 'Religion' },
  ...{ RESI: 'Residence', SSN: 'Social security number', TITL: 'Title', FACT: 'Fact', EVEN: 'Event' },
  ...{ BAPL: 'LDS baptism', CONL: 'LDS confirmation', ENDL: 'LDS endowment', INIL: 'LDS initiatory' },
  ...{ SLGC: 'LDS sealing to parents', SLGS: 'LDS sealing to spouse' },
};

/** Tags with a date that are not events of a person. */
export const NO_EVENTS: ReadonlySet<string> = new Set(
  'CHAN CREA NO NAME SEX OBJE SOUR NOTE SNOTE ASSO REFN UID EXID FAMC FAMS HUSB WIFE CHIL SUBM _UID'.split(' '),
);

/** The start and end of a life: the first of these with a date. */
export const BEGINNINGS = ['BIRT', 'CHR', 'BAPM'] as const;
export const ENDINGS = ['DEAT', 'BURI', 'CREM'] as const;
