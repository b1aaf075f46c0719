import classes from './port.module.css'

/** The class of a port's 10 px ring inside its 24 px of reach; put it on whatever element the canvas connects. */
export function portClass(look: 'plain' | 'lit' | 'dim'): string {
  return [classes.port, look === 'plain' ? undefined : classes[look]].filter(Boolean).join(' ')
}
