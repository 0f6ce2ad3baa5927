# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = Pilih foto
file-chosen = Pilih foto lain
face-heading = Ambil foto wajah Anda
face-lead = Foto ini memastikan bahwa ini benar-benar Anda. Ikuti panduannya, dan kami akan memotret saat semuanya sudah pas.
face-tip-light = Menghadaplah ke jendela atau lampu
face-tip-height = Pegang kamera setinggi mata
face-tip-clear = Lepas kacamata hitam, masker, dan topi
face-permission = Browser akan meminta izin memakai kamera. Pilih “Izinkan”.
face-button = Buka kamera
camera-heading = Lihat ke kamera
camera-video = Gambar langsung dari kamera Anda
sound-button = Suara
next-camera-button = Kamera
camera-switched = Kamera lain sudah dibuka
shutter-button = Ambil foto
prompt-starting = Menyalakan kamera…
prompt-allow = Jika browser bertanya, pilih Izinkan
prompt-manual = Posisikan wajah di tengah, lalu tekan tombol
prompt-restarting = Menyalakan kamera lagi…
prompt-uncover-lens = Jangan tutupi lensa, atau bersihkan
prompt-light-in-front = Berputarlah agar cahaya ada di depan Anda
prompt-more-light = Menghadaplah ke arah cahaya
prompt-less-light = Menjauhlah dari cahaya yang terlalu terang
prompt-even-light = Hadapkan wajah ke cahaya agar kedua sisi terang
prompt-show-face = Posisikan wajah di dalam oval
prompt-one-face = Pastikan hanya Anda yang terlihat
prompt-closer = Maju sedikit
prompt-farther = Mundur sedikit
prompt-centre = Geser wajah ke tengah
prompt-face-forward = Lihat lurus ke depan
prompt-eye-level = Pegang kamera setinggi mata
prompt-upright = Tegakkan kepala
prompt-open-eyes = Buka mata Anda
prompt-close-mouth = Tutup mulut Anda
prompt-steady = Pegang kamera dengan stabil
prompt-wipe-lens = Bersihkan lensa dan jangan bergerak
prompt-hold-still = Pas, tahan sebentar
picture-heading = Apakah wajah Anda terlihat jelas?
picture-alt = Foto wajah Anda
picture-good = Fotonya terlihat bagus.
picture-check-yourself = Pastikan wajah Anda tajam, terang, dan tidak tertutup.
picture-dark = Fotonya agak gelap. Foto di tempat yang lebih terang lebih mudah diterima.
picture-bright = Fotonya agak terlalu terang. Foto dengan cahaya lebih lembut lebih mudah diterima.
picture-uneven = Satu sisi wajah terkena bayangan. Coba menghadap ke cahaya.
picture-no-face = Wajah belum terlihat jelas. Sebaiknya coba sekali lagi.
picture-several-faces = Sepertinya ada orang lain di foto. Pastikan hanya Anda yang difoto.
picture-far = Wajah Anda agak kecil. Coba sedikit lebih dekat.
picture-near = Wajah Anda terlalu dekat. Coba sedikit lebih jauh.
picture-off-centre = Wajah Anda belum di tengah. Sebaiknya coba sekali lagi.
picture-angle = Kepala Anda agak miring. Coba lihat lurus ke depan.
picture-eyes = Mata Anda sepertinya terpejam. Sebaiknya coba sekali lagi.
picture-blurred = Fotonya agak buram. Coba jangan bergerak saat difoto.
picture-use = Gunakan foto ini
picture-retake = Ambil ulang
picture-sending = Mengirim foto…
picture-checking = Memeriksa foto Anda…
picture-again = Sedikit lagi. Silakan ambil satu foto lagi.
picture-tried = Belum sempurna, tetapi bisa dikirim apa adanya.
measured-light = Cahayanya bagus
measured-place = Ukuran dan letak wajah sudah pas
measured-angle = Anda melihat lurus ke depan
measured-features = Mata Anda terbuka
measured-sharp = Fotonya tajam
picture-file-heading = Pilih foto wajah Anda
picture-file-lead = Ambil dengan aplikasi lain atau pilih foto terbaru. Foto akan dilihat oleh petugas, jadi jawabannya bisa lebih lama.
picture-file-label = Foto wajah Anda
picture-file-hint = Seluruh wajah dari depan, cukup terang, tanpa orang lain
picture-unreadable = File ini tidak bisa dibuka sebagai foto. Pilih foto JPEG atau PNG.
picture-use-camera = Gunakan kamera saja
directions-permission = { $place ->
    [safari-ios] Ketuk menu di kiri alamat, lalu Pengaturan Situs Web, Kamera, Izinkan. Kami lanjut sendiri, atau ketuk Coba lagi.
    [ios] Buka Pengaturan, cari browser ini di Apps, dan aktifkan Kamera. Lalu kembali dan coba lagi.
    [safari] Di menu Safari pilih Pengaturan untuk Situs Web Ini, lalu Kamera, Izinkan. Kemudian coba lagi.
    [firefox-android] Ketuk gembok di samping alamat dan izinkan kamera. Lalu coba lagi.
    [firefox] Klik kamera yang dicoret di samping alamat dan hapus blokirnya. Lalu coba lagi.
    [chrome-android] Ketuk ikon di kiri alamat, lalu Izin, Kamera, Izinkan. Kemudian coba lagi.
    [chrome] Klik ikon di kiri alamat dan aktifkan Kamera. Lalu coba lagi.
   *[other] Izinkan kamera di setelan browser untuk situs ini. Lalu coba lagi.
}
directions-system = { $system ->
    [android] Buka Setelan, Aplikasi, browser ini, Izin, Kamera, Izinkan. Lalu coba lagi.
    [ios] Buka Pengaturan, cari browser ini di Apps, dan aktifkan Kamera. Lalu coba lagi.
    [macos] Buka Pengaturan Sistem, Privasi & Keamanan, Kamera, dan aktifkan browser ini. Lalu coba lagi.
    [windows] Buka Pengaturan, Privasi & keamanan, Kamera, dan izinkan aplikasi desktop. Lalu coba lagi.
   *[other] Izinkan kamera untuk browser ini di setelan privasi perangkat. Lalu coba lagi.
}
face-movements = Anda akan diminta menggerakkan kepala sedikit. Jika tidak bisa, ada cara lain.
prompt-turn-left = Tolehkan kepala ke kiri
prompt-turn-right = Tolehkan kepala ke kanan
prompt-look-up = Angkat dagu
prompt-nod = Anggukkan kepala perlahan
movements-count = { $nth } dari { $of }
movements-cannot = Saya tidak bisa menoleh
movements-back = Lakukan gerakan
challenge-again = Waktunya habis, ini gerakan yang baru. Tidak perlu terburu-buru.
challenge-again-or-without = Ini gerakan yang baru. Anda juga bisa lanjut tanpa gerakan: tekan “Saya tidak bisa menoleh”.
without-heading = Foto tanpa gerakan
without-lead = Anda tidak perlu menggerakkan kepala. Petugas kami akan melihat foto Anda, jadi pembukaan dompet bisa lebih lama.
without-button = Lanjut tanpa gerakan
hand-over-heading = Lanjutkan di perangkat lain
hand-over-lead = Yang sudah Anda isi ikut terbawa. Tidak perlu mengetik ulang.
hand-over-scan = Pindai kode dengan kamera ponsel, atau buka tautannya di sana.
hand-over-stay = Biarkan halaman ini terbuka: di sini terlihat kemajuan dan hasilnya.
hand-over-ends = Berakhir dalam { $minutes } mnt
hand-over-link = Tautan
hand-over-copy = Salin tautan
hand-over-copied = Tersalin. Kirim hanya ke perangkat Anda yang lain.
hand-over-not-copied = Tidak bisa disalin. Pindai kodenya saja.
hand-over-over = Kode ini sudah berakhir. Buat yang baru.
hand-over-again = Kode baru
hand-over-back = Tetap di perangkat ini
hand-over-taken-heading = Lanjutkan di perangkat Anda yang lain
hand-over-taken-lead = Kedua perangkat terhubung. Hasilnya juga tampil di sini.
hand-over-following = Kemajuan Anda
qr-alt = Kode QR berisi tautan
percent-done = { $percent }%
support-heading = Hubungi dukungan
support-lead = Dukungan menerima persis yang Anda lihat di sini. Tidak ada nama, nomor, kode, atau alamat di dalamnya.
support-description = Keterangan untuk dukungan
support-what = Masalah
support-where = Halaman
support-when = Waktu
support-device = Perangkat
support-before = Yang terjadi
support-tried = sudah dicoba
support-refused = tidak diterima
support-message-label = Dengan kata Anda (opsional)
support-message-hint = Apa yang Anda lakukan dan lihat? Jangan tulis kata sandi, kode, dan nomor identitas.
support-message-long = Tulis paling banyak 1000 karakter
support-reply-legend = Bagaimana dukungan menjawab?
support-reply-case = Saya bertanya dengan nomor kasus
support-reply-phone = Telepon ke nomor yang saya isi
support-reply-email = Email ke alamat yang saya isi
support-send = Kirim ke dukungan
support-copy = Salin keterangan
support-save = Simpan sebagai file
support-mail = Tulis email
support-copied = Tersalin. Anda dapat menempelkannya di mana saja.
support-not-copied = Tidak dapat disalin. Simpan sebagai file saja.
support-failed = Tidak terkirim. Coba lagi, atau salin, tulis email, atau telepon.
support-too-often = Anda sudah beberapa kali menulis. Tunggu jawabannya, atau telepon.
support-sent-heading = Dukungan sudah menerimanya
support-sent-lead = Simpan nomor kasus. Dengan itu Anda tidak perlu menjelaskan lagi.
support-case-label = Nomor kasus
support-answer-by = Jawaban paling lambat { $when }.
support-back = Kembali ke halaman tadi
support-mail-subject = Membuka dompet: { $code }
support-mail-cut = (Dipersingkat. Tempelkan juga keterangan yang disalin.)
password-heading = Buat kata sandi
password-lead = Pakai yang tidak Anda pakai di tempat lain. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.
password-hint = Setidaknya { $length } karakter apa pun, termasuk spasi
password-missing = Isi kata sandi
password-too-short = Belum { $length } karakter. Tambahkan beberapa kata.
password-too-long = Paling banyak { $length } karakter
password-leaked = Ini umum dipakai atau pernah bocor. Pilih yang lain, atau tambahkan beberapa kata.
password-own-data = Isinya terutama data Anda atau kami, seperti nama, tanggal, atau nomor. Tambahkan kata yang tidak berkaitan.
password-keyboard-run = Isinya terutama tombol yang bersebelahan. Tambahkan beberapa kata.
password-sequence = Isinya terutama huruf atau angka berurutan. Tambahkan beberapa kata.
password-repeats = Isinya terutama pengulangan. Tambahkan beberapa kata.
password-guessable = Ini terlalu mudah ditebak. Tambahkan beberapa kata.
password-nothing-against = Tidak ada masalah
password-strength-0 = Sangat mudah ditebak
password-strength-1 = Mudah ditebak
password-strength-2 = Tidak begitu mudah ditebak
password-strength-3 = Sulit ditebak
password-strength-4 = Sangat sulit ditebak
cause-password = Kata sandi ini terlalu mudah ditebak
cause-password-why = Terlalu pendek, umum dipakai, atau isinya yang mudah terpikirkan. Beberapa kata yang tidak berkaitan sudah baik.
