-- Where a picture comes from: the camera, or a file of the device.
ALTER TABLE uploads ADD COLUMN source TEXT NOT NULL DEFAULT 'camera'
    CHECK (source IN ('camera', 'device'));
