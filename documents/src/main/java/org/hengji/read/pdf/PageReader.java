package org.hengji.read.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** 页的读入: follows the drawing commands of a page and keeps its characters and its lines. Pictures are never decoded. */
final class PageReader extends PDFGraphicsStreamEngine {

    private static final String LOST = "\uFFFD";

    private final int number;
    private final Budget budget;
    private final PDRectangle box;
    private final int rotation;
    private final Paint paint = new Paint();
    private final Outline outline = new Outline();
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private Rectangle2D clip;
    private boolean isClipping;
    private double pictures;
    private int unknown;
    private int unseen;

    private PageReader(PDPage page, int number, Budget budget, Fonts fonts) {
        super(page);
        this.number = number;
        this.budget = budget;
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
        this.clip = new Rectangle2D.Double(0, 0, width(), height());
        paint.listen(this);
        Drawings.listen(this);
        fonts.listen(this);
    }

    static Sheet read(PDPage page, int number, Budget budget, Fonts fonts) throws IOException {
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            if ("Image".equals(streams.next().getCOSObject().getNameAsString(COSName.SUBTYPE))) {
                throw new IOException("a picture is no page");
            }
        }
        var reader = new PageReader(page, number, budget, fonts);
        reader.processPage(page);
        return new Sheet(
                        number,
                        reader.width(),
                        reader.height(),
                        reader.glyphs,
                        reader.rulings,
                        reader.pictures,
                        reader.unknown,
                        reader.unseen)
                .upright();
    }

    private boolean isAside() {
        return rotation == 90 || rotation == 270;
    }

    private double width() {
        return isAside() ? box.getHeight() : box.getWidth();
    }

    private double height() {
        return isAside() ? box.getWidth() : box.getHeight();
    }

    /** Where a point of the file is seen on the page, y running downwards. */
    private Point2D seen(double x, double y) {
        var right = x - box.getLowerLeftX();
        var up = y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(up, right);
            case 180 -> new Point2D.Double(box.getWidth() - right, up);
            case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
            default -> new Point2D.Double(right, box.getHeight() - up);
        };
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.command();
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        paint.save();
        clips.push(clip);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        paint.restore();
        clip = clips.isEmpty() ? clip : clips.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        budget.glyph();
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            unseen++;
            return;
        }
        var from = seen(matrix.getTranslateX(), matrix.getTranslateY());
        var end = matrix.transformPoint(displacement.getX(), displacement.getY());
        var to = seen(end.x, end.y);
        var size = Math.abs(matrix.getScalingFactorY());
        var glyph = new Glyph(
                text(font, code), from.getX(), from.getY(), to.getX() - from.getX(), to.getY() - from.getY(), size);
        if (!glyph.text().isEmpty() && isOnPage(glyph)) {
            glyphs.add(glyph);
        }
    }

    /** A table may reach to the edge, and the last sign of a line a little beyond. */
    private boolean isOnPage(Glyph glyph) {
        return glyph.size() > 0
                && glyph.size() < height()
                && glyph.middleX() >= -glyph.size()
                && glyph.middleX() <= width() + glyph.size()
                && glyph.middleY() >= 0
                && glyph.middleY() <= height();
    }

    private String text(PDFont font, int code) {
        var text = CharacterNames.of(font, code);
        if (text.isEmpty()) {
            unknown++;
            return LOST;
        }
        return text.chars().allMatch(each -> each < ' ' || each >= 0x7F && each < 0xA0) ? "" : text.replace("\0", "");
    }

    /** A picture fills the unit square of the matrix. */
    void picture() {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var area = Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY());
        pictures += area / Math.max(1, width() * height());
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        outline.move(seen(one.getX(), one.getY()));
        outline.line(seen(two.getX(), two.getY()));
        outline.line(seen(three.getX(), three.getY()));
        outline.line(seen(four.getX(), four.getY()));
        outline.close();
    }

    @Override
    public void moveTo(float x, float y) {
        outline.move(seen(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        outline.line(seen(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        outline.curve(seen(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return outline.last();
    }

    @Override
    public void closePath() {
        outline.close();
    }

    @Override
    public void clip(int rule) {
        isClipping = true;
    }

    @Override
    public void endPath() {
        if (isClipping) {
            clip = clip.createIntersection(outline.bounds());
            isClipping = false;
        }
        outline.clear();
    }

    @Override
    public void strokePath() {
        add(outline.stroked());
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        add(outline.filled(!paint.isWhite()));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        add(outline.stroked());
        endPath();
    }

    private void add(List<Ruling> drawn) {
        for (var each : drawn) {
            var from = Math.max(each.from(), each.isHorizontal() ? clip.getMinX() : clip.getMinY());
            var to = Math.min(each.to(), each.isHorizontal() ? clip.getMaxX() : clip.getMaxY());
            var low = (each.isHorizontal() ? clip.getMinY() : clip.getMinX()) - Ruling.NEAR;
            var high = (each.isHorizontal() ? clip.getMaxY() : clip.getMaxX()) + Ruling.NEAR;
            if (to > from && each.at() >= low && each.at() <= high) {
                rulings.add(each.placed(each.isHorizontal(), each.at(), from, to));
                budget.rulings(number, rulings.size());
            }
        }
    }

    @Override
    public void drawImage(PDImage image) {
        picture();
    }

    @Override
    public void shadingFill(COSName name) {
        endPath();
    }
}
