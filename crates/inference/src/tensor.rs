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

/// A shape with the border of zeros around it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    pub(crate) shape: Shape,
    /// Pixels of zeros on each of the four sides.
    pub(crate) border: usize,
}

impl Layout {
    /// Lanes per pixel.
    pub(crate) fn depth(&self) -> usize {
        self.shape.channels.div_ceil(4)
    }

    /// Lanes from one row to the next.
    pub(crate) fn stride(&self) -> usize {
        (self.shape.width + 2 * self.border) * self.depth()
    }

    /// Lanes in all.
    pub(crate) fn len(&self) -> usize {
        (self.shape.height + 2 * self.border) * self.stride()
    }

    /// Index of the first lane of pixel (`row`, `column`); both may reach into the border.
    pub(crate) fn at(&self, row: isize, column: isize) -> usize {
        let inside = |v: isize| v.saturating_add_unsigned(self.border).max(0) as usize;
        inside(row) * self.stride() + inside(column) * self.depth()
    }

    /// Where the pixels of one row lie, without its border.
    pub(crate) fn row(&self, row: usize) -> core::ops::Range<usize> {
        let start = (row + self.border) * self.stride() + self.border * self.depth();
        start..start + self.shape.width * self.depth()
    }

    /// Puts zeros where the border is: the memory may have held another tensor before.
    pub(crate) fn clear_border(&self, lanes: &mut [Lane]) {
        let mut end = 0;
        for row in 0..self.shape.height {
            let inner = self.row(row);
            lanes[end..inner.start].fill([0.0; 4]);
            end = inner.end;
        }
        lanes[end..self.len()].fill([0.0; 4]);
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

    /// Channels of a pixel.
    pub fn channels(&self) -> usize {
        self.layout.shape.channels
    }

    /// The pixels of one row. With up to four channels a pixel is one lane; what lies beyond the
    /// last channel is multiplied by zero and has to be finite.
    ///
    /// # Panics
    /// If `row` is not below the height.
    pub fn row_mut(&mut self, row: usize) -> &mut [Lane] {
        assert!(
            row < self.layout.shape.height,
            "row {row} is outside the image"
        );
        &mut self.lanes[self.layout.row(row)]
    }
}

/// One output of a net.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    pub(crate) layout: Layout,
    pub(crate) lanes: &'a [Lane],
}

impl<'a> Output<'a> {
    /// Height × width × channels.
    pub fn shape(&self) -> Shape {
        self.layout.shape
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
        } = self.layout.shape;
        assert!(
            row < height && column < width,
            "({row}, {column}) is outside the output"
        );
        let start = self.layout.row(row).start + column * self.layout.depth();
        &self.lanes[start..start + self.layout.depth()].as_flattened()[..channels]
    }

    /// All values, row by row, pixel by pixel, channel by channel.
    pub fn values(self) -> impl Iterator<Item = f32> + use<'a> {
        let Shape { height, width, .. } = self.layout.shape;
        (0..height * width)
            .flat_map(move |i| self.pixel(i / width, i % width))
            .copied()
    }
}
