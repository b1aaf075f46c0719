export type { CardContent, CardPicture, CardRow, KeptCard } from './business-cards.ts'
export {
  cardById,
  cardPicture,
  cardsEnteredBy,
  cardsOfLead,
  deleteLeadOfCard,
  deleteOpenCard,
  insertCard,
  livesBeyondCard,
  markCardTold,
  putCardPicture,
} from './business-cards.ts'
