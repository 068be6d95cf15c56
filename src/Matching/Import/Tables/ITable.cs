namespace Matching.Import;

/// <summary>A table that is read row by row, from text or from a workbook.</summary>
internal interface ITable : IDisposable
{
    /// <summary>The encoding, or <c>xlsx</c>.</summary>
    string Encoding { get; }

    /// <summary>Whether every row must have as many cells as the header. In a workbook rows end where their last value stands.</summary>
    bool HasFixedWidth { get; }

    /// <summary>The current row as a spreadsheet numbers it, from 1.</summary>
    int RowNumber { get; }

    /// <summary>How many cells the current row has.</summary>
    int CellCount { get; }

    /// <summary>What is wrong with the current row's form; null when nothing is.</summary>
    Fault? RowFault { get; }

    /// <summary>Why the rest of the table cannot be read; null while it can.</summary>
    Fault? Broken { get; }

    /// <summary>The cell at a position of the current row, from 0; empty beyond the row's end.</summary>
    Cell this[int position] { get; }

    /// <summary>Moves to the next row; false at the end and when the table is <see cref="Broken"/>.</summary>
    bool Read();

    /// <summary>Moves to the next row that is not blank; a row whose form is faulty is none.</summary>
    bool ReadFilled()
    {
        while (Read())
        {
            if (RowFault is not null) return true;
            for (var i = 0; i < CellCount; i++)
                if (!this[i].IsEmpty)
                    return true;
        }

        return false;
    }

    /// <summary>The texts of the current row's cells.</summary>
    string[] Texts() => [.. Enumerable.Range(0, CellCount).Select(i => this[i].Text)];
}
