using Matching.Domain;

namespace Matching.Import;

/// <summary>The rows of one file as they are read.</summary>
internal interface IFileReading
{
    /// <summary>Reads the row and remembers its record; faults are reported through the row.</summary>
    void Take(TableRow row, int number);

    /// <summary>Reports what only shows when all rows are known; none follows.</summary>
    void End();

    /// <summary>All records that were taken.</summary>
    MatchingData Finish();
}
