/** The words of the list of assets, and of what is done there. */
export const inventoryListSv = {
  'inventory.list.search': 'Nummer, namn, serienummer eller modell',
  'inventory.list.counting': 'Räknar',
  'inventory.list.all': '{count, plural, one {{shown} tillgång} other {{shown} tillgångar}}',
  'inventory.list.some': '{shown} av {all} {count, plural, one {tillgång} other {tillgångar}}',
  'inventory.list.cost': 'anskaffat för {cost}',
  'inventory.list.totalsFailed': 'Antal och summa kunde inte hämtas.',
  'inventory.list.empty.title': 'Inga tillgångar ännu',
  'inventory.list.empty.text':
    'Lägg upp den första här. Många på en gång läses in genom programgränssnittet, som beskrivs under Om Hemtag.',
  'inventory.list.noMatch.title': 'Ingen tillgång passar in',
  'inventory.list.noMatch.text':
    'Sökningen och filtren lämnar ingen kvar. Ta bort dem, eller ett i taget ovanför tabellen.',
  'inventory.list.noMatch.clear': 'Ta bort sökning och filter',

  'inventory.view.all': 'Alla',
  'inventory.view.inUse': 'I bruk',
  'inventory.view.unsupported': 'Utan support, i bruk',
  'inventory.view.unclassified': 'Ofullständigt klassade',
  'inventory.view.latest': 'Senast ändrade',

  'inventory.quarter': 'kv {quarter} {year}',

  'inventory.age': '{years, plural, =0 {Från i år} one {# år} other {# år}}',

  'inventory.support.ended': 'Har upphört',
  'inventory.support.endedShort': 'slut',
  'inventory.support.soonShort': 'snart',
  'inventory.support.unknownReason': 'Varken tillgången, modellen eller en produktcykel anger någon dag',
  'inventory.support.endedChart': 'Slut',
  'inventory.support.laterChart': 'Efter',
  'inventory.support.later': 'Senare',
  'inventory.support.unknown': 'Okänt',
  'inventory.support.period': 'Kvartal',
  'inventory.support.chart': 'Tillgångar efter när supporten slutar',
  'inventory.support.list': 'Visa {count, plural, one {# tillgång} other {# tillgångar}}: {period}',
  'inventory.support.noAssets': 'Inga tillgångar',
  'inventory.support.noCost': 'Ingen av tillgångarna har ett anskaffningsvärde',
  'inventory.support.scope': 'utan utrangerade',

  'inventory.classes.missing': 'Ingen klassning är gjord',

  'inventory.units.open': 'Visa enheterna under {unit}',
  'inventory.units.close': 'Dölj enheterna under {unit}',
  'inventory.units.failed': 'Enheterna kunde inte hämtas.',

  'inventory.change.nothing': 'tomt',

  'inventory.bulk.open': 'Ändra',
  'inventory.bulk.title': 'Ändra {count, plural, one {# tillgång} other {# tillgångar}}',
  'inventory.bulk.previewTitle': 'Så ändras {count, plural, one {tillgången} other {tillgångarna}}',
  'inventory.bulk.text':
    'Välj vilka fält som ska ändras. Övriga fält behåller sina värden, och inget sparas förrän du har sett vad som händer.',
  'inventory.bulk.field': 'Fält att ändra',
  'inventory.bulk.anotherField': 'Ännu ett fält att ändra',
  'inventory.bulk.keep': 'Ändra inte {field}',
  'inventory.bulk.emptied': 'Lämnas det tomt töms fältet.',
  'inventory.bulk.look': 'Se vad som händer',
  'inventory.bulk.back': 'Tillbaka',
  'inventory.bulk.changed': '{count, plural, one {# ändras} other {# ändras}}',
  'inventory.bulk.unchanged': '{count, plural, one {# är redan så} other {# är redan så}}',
  'inventory.bulk.refused': '{count, plural, one {# nekas} other {# nekas}}',
  'inventory.bulk.refusedText':
    '{count, plural, one {Den som nekas lämnas som den är.} other {De som nekas lämnas som de är.}} De andra ändras.',
  'inventory.bulk.table': 'Vad som händer med varje tillgång',
  'inventory.bulk.asset': 'Tillgång',
  'inventory.bulk.what': 'Ändring',
  'inventory.bulk.rowRefused': 'Nekas: {reason}',
  'inventory.bulk.rowUnchanged': 'Är redan så',
  'inventory.bulk.reason': 'Varför',
  'inventory.bulk.reasonHelp': 'Står i varje tillgångs historik.',
  'inventory.bulk.apply': 'Ändra {count, plural, one {# tillgång} other {# tillgångar}}',
  'inventory.bulk.saved': '{count, plural, one {# tillgång är ändrad} other {# tillgångar är ändrade}}',
  'inventory.bulk.tooMany': 'Högst {limit, number} kan ändras på en gång. Avgränsa urvalet.',
} as const;
