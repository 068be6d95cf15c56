namespace Matching.Catalog;

/// <summary>Finds out which companies belong together: those whose tokens are linked, but never two groups that rows state by different names.</summary>
internal sealed class GroupFinder
{
    // Each token points to another one of its group; one that points nowhere stands for the group. A stated group always stands for itself.
    private readonly Dictionary<ulong, ulong> _above = [];
    private readonly HashSet<ulong> _stated;

    private GroupFinder(HashSet<ulong> stated) => _stated = stated;

    /// <summary>For each row the first row of its group; itself when it stands alone.</summary>
    /// <param name="rows">The tokens of all rows, in the order of the keys: where a token could go to two stated groups, it goes to that of the first row.</param>
    public static int[] Leaders(GroupTokens[] rows)
    {
        var finder = new GroupFinder([.. rows.Select(row => row.Stated).Where(stated => stated != 0)]);

        // Nearly every token occurs once and links nothing: only the other rows are looked at.
        var repeated = Repeated(rows);
        int[] linked = [.. Enumerable.Range(0, rows.Length).Where(row => finder.IsNear(rows[row]) || repeated.Contains(rows[row].FullName) || repeated.Contains(rows[row].Uscc))];
        finder.JoinStated([.. linked.Select(row => rows[row])]);
        finder.JoinUnstated([.. linked.Select(row => rows[row]).Where(row => row.Stated == 0)]);
        return finder.FirstRows(rows, linked);
    }

    private static HashSet<ulong> Repeated(GroupTokens[] rows)
    {
        ulong[] all = [.. rows.Select(row => row.FullName).Concat(rows.Select(row => row.Uscc)).Where(token => token != 0)];
        Array.Sort(all);
        return [.. Enumerable.Range(1, Math.Max(0, all.Length - 1)).Where(i => all[i] == all[i - 1]).Select(i => all[i])];
    }

    private bool IsNear(in GroupTokens row) => row.Stated != 0 || _stated.Contains(row.Name);

    private void JoinStated(GroupTokens[] rows)
    {
        foreach (var row in rows.Where(row => row.Stated != 0))
        {
            Join(row.Uscc, row.Stated);
            Join(row.FullName, row.Stated);
        }
    }

    private void JoinUnstated(GroupTokens[] rows)
    {
        foreach (var row in rows) Join(row.FullName, row.Uscc);

        // The parent has the name of its group. Where several firms do, in different places, none of them is known to be it.
        foreach (var namesakes in rows.Where(row => _stated.Contains(row.Name)).GroupBy(row => row.Name))
        {
            if (namesakes.Select(row => row.FullName).Distinct().Count() == 1) Join(namesakes.First().FullName, namesakes.Key);
        }
    }

    private void Join(ulong one, ulong other)
    {
        if (one == 0 || other == 0) return;
        var (from, to) = (Top(one), Top(other));
        if (from == to || (_stated.Contains(from) && _stated.Contains(to))) return;
        if (_stated.Contains(from)) (from, to) = (to, from);
        _above[from] = to;
    }

    private ulong Top(ulong token)
    {
        while (_above.TryGetValue(token, out var above))
        {
            if (_above.TryGetValue(above, out var next)) _above[token] = next;
            token = above;
        }

        return token;
    }

    private int[] FirstRows(GroupTokens[] rows, int[] linked)
    {
        int[] leaders = [.. Enumerable.Range(0, rows.Length)];
        var first = new Dictionary<ulong, int>();
        foreach (var row in linked)
        {
            var (stated, _, name, uscc) = rows[row];
            var token = stated != 0 ? stated : name != 0 ? name : uscc;
            if (token == 0) continue;
            var group = Top(token);
            first.TryAdd(group, row);
            leaders[row] = first[group];
        }

        return leaders;
    }
}
