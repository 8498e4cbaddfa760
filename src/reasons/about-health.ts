/** Items about someone's health as such, and not about this pain. */
export const aboutHealth: readonly string[] = ['healthFlags', 'massageChecks', 'pregnancy'];
