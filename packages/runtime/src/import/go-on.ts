/** Says whether to go on, or to leave the rest to a later round. */
export type GoOn = () => boolean
