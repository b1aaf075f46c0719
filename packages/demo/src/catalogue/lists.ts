/** Lists of the demo beside the system ones that every organisation has. */
export const DEMO_LISTS = [
  { id: 'seminar-guests', name: '予兆保全セミナー 来場者' },
  { id: 'undeliverable', name: 'メール不達' },
] as const

/** Fields and an event that the fictional company has declared itself. */
export const DEMO_FIELDS = [
  {
    id: 'machines',
    name: '対象の設備台数',
    nameEn: 'Number of machines',
    type: 'number',
    options: [],
    personal: false,
    archived: false,
  },
  {
    id: 'site_kind',
    name: '工場の種類',
    nameEn: 'Kind of plant',
    type: 'text',
    options: ['組立', '加工', '食品', '化学', '物流'],
    personal: false,
    archived: false,
  },
] as const

export const DEMO_EVENTS = [
  {
    id: 'exhibition_visited',
    name: '展示会のブース来訪',
    fields: [
      { key: 'exhibition', name: '展示会', type: 'text' },
      { key: 'minutes', name: '滞在（分）', type: 'number' },
    ],
  },
] as const
