//! How a tensor lies in memory.

/// Four channels of one pixel: the unit that all memory is made of.
pub type Lane = [f32; 4];

/// Height × width × channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Rows.
    pub height: usize,
    /// Columns.
    pub width: usize,
    /// Channels that count; memory holds them rounded up to a multiple of four.
    pub channels: usize,
}

impl Shape {
    /// Lanes per pixel.
    pub(crate) fn depth(&self) -> usize {
        self.channels.div_ceil(4)
    }
}

/// Planes of lanes, one behind the other: in a plane one lane of every pixel, row by row, with a border
/// of zeros around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    pub(crate) shape: Shape,
    /// Pixels of zeros on each of the four sides.
    pub(crate) border: usize,
}

impl Layout {
    /// Lanes from one row to the next.
    pub(crate) fn stride(&self) -> usize {
        self.shape.width + 2 * self.border
    }

    /// Lanes in all.
    pub(crate) fn len(&self) -> usize {
        self.shape.depth() * (self.shape.height + 2 * self.border) * self.stride()
    }

    /// Index of a lane in a plane; rows and columns are counted from the outer corner of the border.
    pub(crate) fn at(&self, plane: usize, row: usize, column: usize) -> usize {
        let rows = self.shape.height + 2 * self.border;
        (plane * rows + row) * self.stride() + column
    }

    /// Where the pixels of one row lie in a plane, without its border.
    pub(crate) fn row(&self, plane: usize, row: usize) -> core::ops::Range<usize> {
        let start = self.at(plane, row + self.border, self.border);
        start..start + self.shape.width
    }
}

/// The input of a net, to be written row by row.
pub struct Image<'a> {
    pub(crate) layout: Layout,
    pub(crate) lanes: &'a mut [Lane],
}

impl Image<'_> {
    /// Rows.
    pub fn height(&self) -> usize {
        self.layout.shape.height
    }

    /// Columns.
    pub fn width(&self) -> usize {
        self.layout.shape.width
    }

    /// Channels of a pixel, at most four.
    pub fn channels(&self) -> usize {
        self.layout.shape.channels
    }

    /// The pixels of one row. What lies beyond the last channel is multiplied by zero and has to be
    /// finite.
    ///
    /// # Panics
    /// If `row` is not below the height.
    pub fn row_mut(&mut self, row: usize) -> &mut [Lane] {
        assert!(
            row < self.layout.shape.height,
            "row {row} is outside the image"
        );
        &mut self.lanes[self.layout.row(0, row)]
    }
}

/// One output of a net.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    pub(crate) shape: Shape,
    /// Pixel by pixel.
    pub(crate) lanes: &'a [Lane],
}

impl<'a> Output<'a> {
    /// Height × width × channels.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The channels of one pixel.
    ///
    /// # Panics
    /// If the pixel lies outside the shape.
    pub fn pixel(&self, row: usize, column: usize) -> &'a [f32] {
        let Shape {
            height,
            width,
            channels,
        } = self.shape;
        assert!(
            row < height && column < width,
            "({row}, {column}) is outside the output"
        );
        let depth = self.shape.depth();
        let start = (row * width + column) * depth;
        &self.lanes[start..start + depth].as_flattened()[..channels]
    }

    /// All values, row by row, pixel by pixel, channel by channel.
    pub fn values(self) -> impl Iterator<Item = f32> + use<'a> {
        let Shape { height, width, .. } = self.shape;
        (0..height * width)
            .flat_map(move |i| self.pixel(i / width, i % width))
            .copied()
    }
}
