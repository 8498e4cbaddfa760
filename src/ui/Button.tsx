import type { ComponentProps } from 'react';

type Look = 'main' | 'second' | 'quiet' | 'emergency';

/** The class that makes a button, or a link that acts like one, look its part. */
export const buttonLook = (look: Look): string => `button button-${look}`;

export const Button = ({ look = 'main', type = 'button', ...rest }: ComponentProps<'button'> & { look?: Look }) => (
  <button type={type} className={buttonLook(look)} {...rest} />
);
