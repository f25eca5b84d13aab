import {html} from 'lit';

/** The heart of I CARE as by hand, in the colours that its place gives it. */
export const heart = html`
  <svg class="heart" viewBox="0 0 32 30" stroke-width="2" aria-hidden="true">
    <path
      d="M16.300 27.500C9.500 22 3.200 17 2.700 10.600 2.400 5.900 5.600 2.600 9.500 2.700c3.100.1 5.400 1.900 6.600 4.900 1.300-3.200 3.900-5.100 7.100-4.900 3.900.2 6.600 3.500 6.200 7.800-.6 6.200-5.800 11.100-13.100 17Z"
      stroke-linejoin="round"
    />
  </svg>
`;
