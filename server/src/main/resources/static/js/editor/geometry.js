/* 方位: which field stands in which rows and columns of the table, spans counted. */
export class Geometry {
  constructor(sheet) {
    this.fields = [];
    this.places = new Map();
    this.byPath = new Map();
    const taken = [];
    Array.from(sheet.querySelectorAll('tr')).forEach((row, y) => {
      let x = 0;
      Array.from(row.cells).forEach(cell => {
        while (taken[y] && taken[y][x]) {
          x += 1;
        }
        for (let down = y; down < y + cell.rowSpan; down += 1) {
          for (let right = x; right < x + cell.colSpan; right += 1) {
            (taken[down] = taken[down] || [])[right] = true;
          }
        }
        const field = cell.querySelector('.cell');
        if (field) {
          this.add(field, { field, x, y, right: x + cell.colSpan, bottom: y + cell.rowSpan });
        }
        x += cell.colSpan;
      });
    });
  }

  add(field, place) {
    this.fields.push(field);
    this.places.set(field, place);
    [field.dataset.path].concat((field.dataset.also || '').split(' ')).filter(Boolean)
      .forEach(path => this.byPath.set(path, field));
  }

  at(path) {
    return this.byPath.get(path) || null;
  }

  /* The nearest cell in that direction; null at the edge. */
  neighbour(field, dx, dy, isFit) {
    const from = this.places.get(field);
    const isAhead = place => {
      if (dx) {
        return (dx > 0 ? place.x >= from.right : place.right <= from.x) && overlaps(place.y, place.bottom, from.y, from.bottom);
      }
      return dy > 0 ? place.y >= from.bottom : place.bottom <= from.y;
    };
    const distance = place => dx ? Math.abs(place.x - from.x) * 100 + Math.abs(place.y - from.y)
      : Math.abs(dy > 0 ? place.y - from.bottom : from.y - place.bottom) * 100 + Math.abs(middle(place) - middle(from));
    const nearest = Array.from(this.places.values()).filter(place => isAhead(place) && (!isFit || isFit(place.field)))
      .reduce((best, place) => !best || distance(place) < distance(best) ? place : best, null);
    return nearest && nearest.field;
  }

  /* The fields that begin in the same row. */
  row(field) {
    const { y } = this.places.get(field);
    return this.fields.filter(each => this.places.get(each).y === y);
  }

  /* The fields in the rectangle that two of them span. */
  between(one, other) {
    const a = this.places.get(one);
    const b = this.places.get(other);
    if (!a || !b) {
      return [];
    }
    const box = { x: Math.min(a.x, b.x), right: Math.max(a.right, b.right), y: Math.min(a.y, b.y), bottom: Math.max(a.bottom, b.bottom) };
    return this.fields.filter(field => {
      const place = this.places.get(field);
      return overlaps(place.x, place.right, box.x, box.right) && overlaps(place.y, place.bottom, box.y, box.bottom);
    });
  }
}

function overlaps(a, b, c, d) {
  return a < d && c < b;
}

function middle(place) {
  return (place.x + place.right) / 2;
}
