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
code-look-time = Biasanya tiba dalam satu menit, kadang lima menit.
code-look-signal = Apakah ada sinyal? Menyalakan lalu mematikan mode pesawat sering membantu.
code-look-blocked = Periksa pesan yang diblokir dan folder spam.
code-look-number = Apakah nomor atau alamatnya benar? Anda bisa mengubahnya di bawah.
code-delayed = Layanan sedang berjalan sebagian: kode mungkin lebih lama.
why-no-answer = Perangkat Anda daring, tetapi penyedia layanan tidak menjawab { $tries } kali berturut-turut.
why-offline = Perangkat Anda sendiri melaporkan tidak ada jaringan.
why-intercepted = Halaman lain datang menggantikan jawaban penyedia layanan.
why-announced = Penyedia layanan sudah mengumumkannya.
why-provider-fault = Koneksi Anda baik: penyedia layanan menjawab dan melaporkan gangguan di pihaknya.
why-proven = Kode Anda benar, karena itu kami beri tahu. Tanpa kode, tidak ada yang diberi tahu.
why-compared = Penyedia layanan membandingkan data Anda, dan inilah hasilnya.
why-bounced = Jaringan nomor ini, atau server email, tidak menerima pesannya.
why-picture = Itulah hasil pemeriksaan foto Anda.
why-no-camera = Browser Anda tidak menemukan kamera di perangkat ini.
why-busy = Browser menemukan kamera, tetapi tidak bisa menyalakannya.
why-blocked = Browser menolak hal yang diperlukan halaman ini.
why-not-understood = Halaman ini dan penyedia layanan tidak saling memahami.
cause-battery = Baterai lemah
cause-battery-why = Sambungkan pengisi daya, atau lanjutkan di perangkat lain.
