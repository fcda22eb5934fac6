/** Examples to begin with, one for each kind of text. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'A story (CSV)': `date,title,lane,description
1957-10-04,Sputnik,Soviet Union,The first satellite
1961-04-12,Gagarin goes round the Earth,Soviet Union,
1962-02-20,Glenn goes round the Earth,United States,Three times in five hours
1965-03-18,Leonov leaves his ship,Soviet Union,Twelve minutes on a cord
1966-02-03,Luna 9 lands softly,Soviet Union,
1968-12-21/1968-12-27,Apollo 8 goes round the Moon,United States,
1969-07-16T13:32Z,Apollo 11 leaves,United States,
1969-07-20T20:17Z,The Eagle has landed,United States,
1969-07-21T02:56Z,A first step,United States,
1969-07-24T16:50Z,Home,United States,
2013-12-14,Yutu lands,China,
2019-01-03,Yutu-2 lands on the far side,China,
2023-08-23,Vikram lands near the pole,India,
`,
  'A spreadsheet with mistakes (TSV)': `when\twhat\tteam\tcost
March 2023\tFirst sketch\tDesign\t2
12 May 2023\tOrder placed\tPurchasing\t40
31 June 2023\tDelivered, says the note\tPurchasing\t0
c. August 2023\tTests begin\tLaboratory\t11
\tSecond sketch\tDesign\t3
2023-11-02 – 2023-11-28\tInstallation\tSite\t25
2024-01\t\tSite\t1
2024-02-14\tOpened\tSite\t4
`,
  'A document (JSON)': `{
  "title": "Moscow and Pyongyang",
  "timeZone": "Asia/Pyongyang",
  "eras": [{ "start": "1945", "end": "1991", "title": "Cold War" }],
  "events": [
    { "date": "1961", "title": "Treaty of mutual defence", "lane": "Moscow" },
    { "date": "2000-07-19/2000-07-20", "title": "Putin’s first visit", "lane": "Pyongyang" },
    { "date": "2024-06-19T12:00", "title": "Talks begin", "lane": "Pyongyang" },
    { "date": "2024-06-19", "title": "Partnership treaty signed", "lane": "Pyongyang", "importance": 1 },
    { "date": "2024-06-20", "title": "Text of the treaty published", "lane": "Pyongyang" }
  ]
}
`,
  'A list (Markdown)': `# Writing

- c. 3400 BC: Clay tablets in Uruk
- c. 3200 BC: Hieroglyphs
- c. 1250 BC: Oracle bones in Anyang
- c. 1050 BC: The Phoenician alphabet
- 8th century BC: Greek vowels
- 105: Paper, says tradition
- 1443: Hangul is made
- c. 1450: Gutenberg prints
- 1874: Typewriters are sold
- 1991: Unicode 1.0
`,
  'A calendar (iCalendar)': `BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Term
BEGIN:VEVENT
UID:term
DTSTART;VALUE=DATE:20260907
DTEND;VALUE=DATE:20261219
SUMMARY:Autumn term
END:VEVENT
BEGIN:VEVENT
UID:half
DTSTART;VALUE=DATE:20261026
DTEND;VALUE=DATE:20261031
SUMMARY:Half-term
END:VEVENT
BEGIN:VEVENT
UID:choir
DTSTART:20260917T150000Z
DTEND:20260917T160000Z
RRULE:FREQ=WEEKLY;COUNT=6
SUMMARY:Choir
END:VEVENT
BEGIN:VEVENT
UID:concert
DTSTART:20261212T180000Z
DTEND:20261212T200000Z
SUMMARY:Concert
END:VEVENT
END:VCALENDAR
`,
  'A timeline of TimelineJS': `{
  "title": { "text": { "headline": "Women in computing" } },
  "events": [
    {
      "start_date": { "year": "1843" },
      "text": { "headline": "Notes on the Analytical Engine", "text": "Ada Lovelace" },
      "group": "Ideas"
    },
    {
      "start_date": { "year": "1945" },
      "end_date": { "year": "1946", "month": "2" },
      "text": { "headline": "ENIAC is programmed", "text": "By six women" },
      "group": "Machines"
    },
    {
      "start_date": { "year": "1952" },
      "text": { "headline": "A compiler", "text": "Grace Hopper" },
      "group": "Ideas"
    },
    {
      "start_date": { "year": "1969", "month": "7", "day": "20" },
      "text": { "headline": "Software lands on the Moon", "text": "Margaret Hamilton" },
      "group": "Machines"
    }
  ]
}
`,
};
