/** The longer side of a kept picture, in pixels: small print on a card is still read at it. */
const LONGEST = 1_600
const QUALITY = 0.85

/**
 * Draws a picture anew as a JPEG of at most 1,600 pixels, upright. What the camera wrote beside the picture, such as
 * the place, does not come along. Throws when the browser cannot read it.
 */
export async function shrinkPicture(file: Blob): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('This browser draws no pictures')
  // A PNG may be transparent; a card is white.
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!blob) throw new Error('The picture could not be drawn')
  return new File([blob], 'card.jpg', { type: 'image/jpeg' })
}
