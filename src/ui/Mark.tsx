/** The mark: an hourglass whose sand is a net, its units narrowing to a single one and widening again. */
export function Mark({size = '1.75em'}: {readonly size?: string}) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        d="M5 4h22c0 6-8.5 7.5-8.5 12S27 22 27 28H5c0-6 8.5-7.5 8.5-12S5 10 5 4Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <g fill="var(--accent)">
        {grains.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="1.35" />
        ))}
      </g>
    </svg>
  )
}

/** Units of the net as grains of sand: 4, 3, then a single one at the waist, then 3, 4. */
const grains: readonly (readonly [number, number])[] = [
  [10.5, 7.6],
  [14.2, 7.6],
  [17.8, 7.6],
  [21.5, 7.6],
  [13, 11.6],
  [16, 11.6],
  [19, 11.6],
  [16, 16],
  [13, 20.4],
  [16, 20.4],
  [19, 20.4],
  [10.5, 24.4],
  [14.2, 24.4],
  [17.8, 24.4],
  [21.5, 24.4],
]
