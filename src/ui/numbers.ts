import type {Language} from '../contract/words'

/** A duration as people say it: `42 s`, `3 min 05 s`, `1 h 12 min`. */
export function duration(seconds: number, language: Language): string {
  const [h, min, s] = language === 'ko' ? ['시간', '분', '초'] : [' h', ' min', ' s']
  const whole = Math.round(seconds)
  if (whole < 60) return `${seconds < 10 ? seconds.toFixed(1) : whole}${s}`
  const two = (value: number) => String(value).padStart(2, '0')
  if (whole < 3600) return `${Math.floor(whole / 60)}${min} ${two(whole % 60)}${s}`
  return `${Math.floor(whole / 3600)}${h} ${two(Math.floor((whole % 3600) / 60))}${min}`
}

/** `1.4 MB` */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
