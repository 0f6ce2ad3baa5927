//! Whole journeys of the machine against the sandbox on a virtual clock.
