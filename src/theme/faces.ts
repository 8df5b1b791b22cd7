/** Called once the page speaks Korean: declares the faces of Hangul, which are fetched slice by slice as they are shown. */
export const declareKorean = () => import('./korean.css')
