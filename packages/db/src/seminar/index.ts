export type { MovedGuest } from './move-guests.ts'
export { moveGuests, moveGuestsBack } from './move-guests.ts'
export type { GuestKey, GuestRow } from './seminar-guests.ts'
export {
  giveSeat,
  guestList,
  hasSeat,
  markTold,
  noteAttended,
  takeAttendedBack,
  takeSeatBack,
} from './seminar-guests.ts'
export type { SeminarContent, SeminarRow } from './seminars.ts'
export { archiveSeminar, lockSeats, putSeminar, seminarList, seminarOfForm } from './seminars.ts'
