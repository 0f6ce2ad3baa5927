//! Text to checked data: names, dates, phones, e-mail addresses, identity evidence.
