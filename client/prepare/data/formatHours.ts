/** Minutes after the start as hours and minutes: 0:04, 1:30. */
export const formatHours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.round(minutes) % 60).padStart(2, '0')}`;
